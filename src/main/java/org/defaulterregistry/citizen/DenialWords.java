package org.defaulterregistry.citizen;

import java.util.List;
import org.defaulterregistry.citizen.MyStatus.WayOff;

/** What is said to somebody who was refused, and who has or has not shown that it is about him. */
final class DenialWords {
    static final String NOT_YOU =
            "The refusal was not about the document you wrote. Nothing more is told, because it is about somebody else.";
    static final String RESTRICTED =
            "The refusal was about you, and what stands behind it binds you still.";
    static final String FREE =
            "The refusal was about you, and nothing closes this service to you any more.";

    /** It is not me, and how to say so. */
    static final List<WayOff> SAY_SO =
            List.of(
                    step(
                            "R-QUERY-1",
                            "Read the number again from your document. Then ask the provider to check again, with the"
                                    + " full number and your name as it stands on it.",
                            "you, then the provider",
                            "The provider may refuse you on RESTRICTED only, and only for 60 seconds after the answer."),
                    step(
                            "R-SELF-CHECK",
                            "Tell the provider that it is not you, so that it reports it.",
                            "you, then the provider",
                            "The court concerned gets a hint that it may mean the wrong person."),
                    step(
                            "R-QUERY-2",
                            "If your own document is answered RESTRICTED again: ask here with the new reference.",
                            "you",
                            "You learn which court to write to."),
                    step(
                            "R-REVIEW-11",
                            "Object to that court in writing, say that it is not you, and show your papers.",
                            "you, then the court",
                            "The court decides within 15 days. Meanwhile your document is held to be in dispute"
                                    + " (R-DISPUTE-1), and no check with it is RESTRICTED."),
                    step(
                            "R-QUERY-2",
                            "If you asked for a unit: one of the people who answer for it may be meant. Each of them"
                                    + " can ask here with his own document.",
                            "they",
                            "Each learns what concerns himself."));

    static final List<WayOff> GO_AGAIN =
            List.of(
                    step(
                            "D6",
                            "Ask the provider to check again.",
                            "you, then the provider",
                            "A refusal on an answer older than 60 seconds is void."));

    static final List<WayOff> IF_IT_BINDS =
            List.of(
                    step(
                            "R-QUERY-2",
                            "Take one of the ways off below each reason, or object: in writing, or here once you have signed in.",
                            "you",
                            "Once nothing binds any more, the next check is CLEAR."),
                    step(
                            "R-DISPUTE-1",
                            "If you are not the one whom the court means: object, say that it is not you, and show"
                                    + " your papers.",
                            "you, then the court",
                            "Your document is held to be in dispute until the court has decided, 15 days at most, and no"
                                    + " check with it is RESTRICTED meanwhile."));

    static final List<WayOff> OF_A_UNIT =
            List.of(
                    GO_AGAIN.getFirst(),
                    step(
                            "R-MEASURE-BASIS",
                            "Where the measure looks at the people who answer for a unit: each of them can read what is"
                                    + " held on him.",
                            "they",
                            "What is held on them is not told to the unit."));

    private DenialWords() {}

    private static WayOff step(String rule, String what, String who, String then) {
        return new WayOff(rule, what, who, then, null, null, null);
    }
}
