package org.defaulterregistry.citizen;

import java.util.List;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.citizen.DenialAnswer.NextStep;
import org.defaulterregistry.waysoff.WayWords;
import org.springframework.stereotype.Component;

/** What is said to somebody who was refused, and who has or has not shown that it is about him. */
@Component
class DenialWords {
    private final WayWords words;

    DenialWords(WayWords words) {
        this.words = words;
    }

    InWords summary(String outcome) {
        return words.say("denial.summary." + outcome);
    }

    /** How to object to what stands behind it, such as an {@code entry}; and what follows. */
    InWords objecting(String to, String part) {
        return words.say("denial.object." + to + "." + part);
    }

    /** It is not me, and how to say so. */
    List<NextStep> saySo() {
        return List.of(
                step("read-again", "R-QUERY-1"),
                step("tell-provider", "R-SELF-CHECK"),
                step("ask-again", "R-QUERY-2"),
                step("write-to-court", "R-REVIEW-11"),
                step("of-a-unit", "R-QUERY-2"));
    }

    List<NextStep> goAgain() {
        return List.of(step("check-again", "D6"));
    }

    List<NextStep> ifItBinds() {
        return List.of(step("take-a-way", "R-QUERY-2"), step("not-the-one", "R-DISPUTE-1"));
    }

    List<NextStep> ofAUnit() {
        return List.of(step("check-again", "D6"), step("its-people", "R-MEASURE-BASIS"));
    }

    private NextStep step(String key, String rule) {
        var address = "denial." + key + ".";
        return new NextStep(
                rule,
                words.say(address + "what"),
                words.say(address + "who"),
                words.say(address + "then"));
    }
}
