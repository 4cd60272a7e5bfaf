package org.defaulterregistry.rulebook.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a court case: (year) court, type, serial 号 (R-ID-5). */
public sealed interface CaseNumber {

    /** Courts number their cases this way from 2016 on. */
    int FIRST_YEAR = 2016;

    /** A number in the form of 2016. Two cases are the same if these four are. */
    record Parsed(int year, String courtCode, String typeCode, int serial) implements CaseNumber {

        private static final Set<String> ENFORCEMENT =
                Set.of("执", "执恢", "执保", "执异", "执复", "执监", "执协", "执他");

        /** The one form in which it is stored, with ASCII parentheses and digits. */
        public String canonical() {
            return "(" + year + ")" + courtCode + typeCode + serial + "号";
        }

        public boolean isEnforcement() {
            return ENFORCEMENT.contains(typeCode);
        }
    }

    /** From before 2016: kept, never parsed. */
    record Legacy(String asWritten) implements CaseNumber {

        private static final Pattern YEAR = Pattern.compile("\\(?([0-9]{4})\\)?(.*)");

        /**
         * The one form in which it is stored: without blanks, the year in ASCII parentheses. The
         * rest is not read.
         */
        public String canonical() {
            var found = YEAR.matcher(asWritten.replaceAll("\\s", ""));
            if (!found.matches()) {
                throw new IllegalStateException("a legacy number begins with its year");
            }
            return "(" + found.group(1) + ")" + found.group(2);
        }

        /**
         * Numbers of before 2016 carry this character; what does not is a misprint of a later one.
         */
        public boolean isInOldForm() {
            return asWritten.contains("字");
        }
    }

    /** No case number. */
    record Invalid() implements CaseNumber {}

    static CaseNumber parse(String typed) {
        var number = Canonical.halfWidth(typed).strip();
        return Form.modern(number)
                .<CaseNumber>map(parsed -> parsed)
                .orElseGet(() -> Form.legacy(Form.roundBrackets(number)));
    }

    /** How case numbers are written. */
    final class Form {

        private static final String PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军";
        private static final Pattern MODERN =
                Pattern.compile(
                        "\\(([0-9]{4})\\)"
                                + "(最高法|["
                                + PROVINCES
                                + "](?:[0-9]{4}|[0-9]{2})?)"
                                + "([\\u4e00-\\u9fff&&[^字第号]]{1,4})"
                                + "([0-9]{1,9})号");
        private static final Pattern BEFORE_2016 =
                Pattern.compile("\\(?(19[0-9]{2}|200[0-9]|201[0-5])\\)?[^0-9].*号");

        private Form() {}

        /** Old numbers stand in brackets of several kinds. */
        private static String roundBrackets(String number) {
            return number.replaceAll("[\\[〔【]", "(").replaceAll("[\\]〕】]", ")");
        }

        private static Optional<Parsed> modern(String number) {
            var matcher = MODERN.matcher(number);
            return matcher.matches()
                    ? Optional.of(read(matcher)).filter(Form::possible)
                    : Optional.empty();
        }

        private static Parsed read(Matcher found) {
            return new Parsed(
                    Integer.parseInt(found.group(1)),
                    found.group(2),
                    found.group(3),
                    Integer.parseInt(found.group(4)));
        }

        private static boolean possible(Parsed number) {
            return number.year() >= FIRST_YEAR && number.serial() > 0;
        }

        private static CaseNumber legacy(String number) {
            return BEFORE_2016.matcher(number).matches() ? new Legacy(number) : new Invalid();
        }
    }
}
