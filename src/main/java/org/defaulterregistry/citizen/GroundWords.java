package org.defaulterregistry.citizen;

import org.defaulterregistry.access.InWords;
import org.defaulterregistry.citizen.MyStatus.MyGround;
import org.defaulterregistry.rulebook.listing.Ground;

/** The grounds of Art. 1 as one says them to a person, in English and Chinese. */
final class GroundWords {
    private GroundWords() {}

    static MyGround of(int ground) {
        return new MyGround(ground, words(ground), Ground.citationOf(ground).ruleId());
    }

    private static InWords words(int ground) {
        return switch (ground) {
            case 1 ->
                    new InWords(
                            "The court found that you can do what the judgment orders, but refuse.",
                            "法院认定您有履行能力而拒不履行生效法律文书确定的义务。");
            case 2 ->
                    new InWords(
                            "The court found that you obstructed enforcement, for example by forged evidence, violence or threats.",
                            "法院认定您以伪造证据、暴力、威胁等方法妨碍、抗拒执行。");
            case 3 ->
                    new InWords(
                            "The court found that you evaded enforcement, for example by hiding or moving property.",
                            "法院认定您以隐匿、转移财产等方法规避执行。");
            case 4 ->
                    new InWords(
                            "The court found that you did not report your property as ordered.",
                            "法院认定您违反财产报告制度。");
            case 5 ->
                    new InWords(
                            "The court found that you broke a consumption order.", "法院认定您违反限制消费令。");
            case 6 ->
                    new InWords(
                            "The court found that you did not carry out a settlement, without good reason.",
                            "法院认定您无正当理由拒不履行执行和解协议。");
            default -> throw new IllegalArgumentException("Art. 1 has six grounds");
        };
    }
}
