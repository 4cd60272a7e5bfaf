package org.defaulterregistry.citizen;

import org.defaulterregistry.citizen.MyStatus.MyGround;
import org.defaulterregistry.rulebook.listing.Ground;

/** The grounds of Art. 1 as one says them to a person. */
final class GroundWords {
    private GroundWords() {}

    static MyGround of(int ground) {
        return new MyGround(ground, words(ground), Ground.citationOf(ground).ruleId());
    }

    private static String words(int ground) {
        return switch (ground) {
            case 1 -> "The court found that you can do what the judgment orders, but refuse.";
            case 2 ->
                    "The court found that you obstructed enforcement, for example by forged evidence, violence or threats.";
            case 3 ->
                    "The court found that you evaded enforcement, for example by hiding or moving property.";
            case 4 -> "The court found that you did not report your property as ordered.";
            case 5 -> "The court found that you broke a consumption order.";
            case 6 ->
                    "The court found that you did not carry out a settlement, without good reason.";
            default -> throw new IllegalArgumentException("Art. 1 has six grounds");
        };
    }
}
