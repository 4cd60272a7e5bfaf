package org.defaulterregistry.decision;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.LawText;

/** An article as a Chinese court cites it: 《…》第一条第（四）项. */
public final class ChineseArticle {
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "Art\\. ([0-9]+)(?:\\(([0-9]+)\\))?(?:\\(([0-9]+)\\))?(?:, ([0-9]+))?.*");

    /** Articles of the List Provisions whose parts are items and not paragraphs. */
    private static final Set<Integer> WITH_ITEMS = Set.of(1, 3, 6);

    /** What the registry itself demands, beside the law. */
    private static final Map<String, String> OF_THE_REGISTRY =
            Map.of(
                    "Checks find a party by a linked document",
                    "查询只按已关联的证件认定当事人",
                    "Two people for every act that restricts",
                    "凡作出限制均须两人办理",
                    "Two people for every act that restricts; List Prov. Art. 5(3)",
                    "凡作出限制均须两人办理；《最高人民法院关于公布失信被执行人名单信息的若干规定》第五条第三款",
                    "Two people; who made a decision does not review it",
                    "作出决定的人不得复查该决定",
                    "Nobody looks at his own decision; List Prov. Art. 12",
                    "不得复查本人作出的决定；《最高人民法院关于公布失信被执行人名单信息的若干规定》第十二条",
                    "A brake on bulk: a second court officer releases",
                    "异常批量的暂停由另一名法院工作人员解除");

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseArticle() {}

    /**
     * @param citation such as {@code List Provisions (2017), Art. 1(4)}
     */
    public static String of(String citation) {
        return Stream.of(LawText.values())
                .filter(law -> citation.startsWith(law.english() + ", "))
                .findFirst()
                .map(law -> of(law, citation.substring(law.english().length() + 2)))
                .orElse(OF_THE_REGISTRY.getOrDefault(citation, citation));
    }

    private static String of(LawText law, String article) {
        var found = ARTICLE.matcher(article);
        if (!found.matches()) {
            return law.chinese();
        }
        var number = Integer.parseInt(found.group(1));
        var second = found.group(4);
        return "《"
                + law.chinese()
                + "》第"
                + numeral(number)
                + "条"
                + (found.group(2) == null ? "" : part(law, number, found.group(2)))
                + (found.group(3) == null ? "" : item(found.group(3)))
                + (second == null ? "" : "、第" + numeral(Integer.parseInt(second)) + "条");
    }

    private static String part(LawText law, int article, String part) {
        return law == LawText.LIST_PROVISIONS_2017 && WITH_ITEMS.contains(article)
                ? item(part)
                : "第" + numeral(Integer.parseInt(part)) + "款";
    }

    private static String item(String number) {
        return "第（" + numeral(Integer.parseInt(number)) + "）项";
    }

    /** Up to four digits, as articles are numbered: 十六, 二十三, 二百六十六. */
    private static String numeral(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number < 100) {
            return (number < 20 ? "" : numeral(number / 10))
                    + "十"
                    + (number % 10 == 0 ? "" : numeral(number % 10));
        }
        return Stream.of(
                        numeral(number / 100) + "百",
                        number % 100 == 0 ? "" : number % 100 < 10 ? "零" : "",
                        number % 100 == 0
                                ? ""
                                : number % 100 >= 10 && number % 100 < 20
                                        ? "一" + numeral(number % 100)
                                        : numeral(number % 100))
                .collect(Collectors.joining());
    }
}
