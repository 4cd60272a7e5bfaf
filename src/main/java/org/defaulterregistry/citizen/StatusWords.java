package org.defaulterregistry.citizen;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.citizen.MyStatus.NotClosed;
import org.springframework.stereotype.Component;

/** Says where somebody stands, in English and Chinese. */
@Component
class StatusWords {
    private final Phrases phrases;

    StatusWords(Phrases phrases) {
        this.phrases = phrases;
    }

    InWords nothingHeld() {
        return phrases.say("status.summary.nothing-held");
    }

    /**
     * @param groups as what a unit's restriction reaches him today, such as {@code principal}
     * @param banned an exit ban binds him today
     */
    InWords summary(boolean listed, boolean ordered, List<String> groups, boolean banned) {
        var summary = summary(listed, ordered, groups);
        return banned ? summary.then(phrases.say("status.summary.exit-ban")) : summary;
    }

    private InWords summary(boolean listed, boolean ordered, List<String> groups) {
        if (listed) {
            return phrases.say("status.summary.listed");
        }
        if (ordered) {
            return phrases.say("status.summary.ordered");
        }
        return groups.isEmpty()
                ? phrases.say("status.summary.free")
                : phrases.say("status.summary.office", all(groups));
    }

    private InWords all(List<String> groups) {
        return groups.stream()
                .map(group -> phrases.say("status.group." + group))
                .reduce((one, other) ->
                        new InWords(one.en() + " and " + other.en(), one.zh() + "、" + other.zh()))
                .orElseThrow();
    }

    /** What people often take to be closed by an order, and is not. */
    List<NotClosed> notClosed() {
        return Stream.of(
                        notClosed("R-CONS-3(9)", "second-class"),
                        notClosed("R-CONS-3(1)", "other-trains"),
                        notClosed("R-CONS-20", "normal-fees"),
                        notClosed("R-CONS-8", "permitted"))
                .toList();
    }

    private NotClosed notClosed(String rule, String what) {
        return new NotClosed(rule, phrases.say("status.not-closed." + what));
    }
}
