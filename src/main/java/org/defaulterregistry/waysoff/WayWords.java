package org.defaulterregistry.waysoff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.access.InWords;
import org.defaulterregistry.access.Phrases;
import org.defaulterregistry.rulebook.waysoff.Effect;
import org.defaulterregistry.rulebook.waysoff.Missing;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.defaulterregistry.rulebook.waysoff.WayKind;
import org.defaulterregistry.waysoff.WayOff.Lack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says ways off, out of the messages files, in English and Chinese at once. */
@Component
public class WayWords {
    private static final String OF_THE_DEAD = ".of-the-dead";
    private static final String IN_GRACE = ".in-grace";

    private final Phrases phrases;

    WayWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Words that need no case, such as those for who has nothing to get off. */
    public InWords say(String key) {
        return phrases.say(key);
    }

    /** Empty if it is a way of the living, and whom it binds has died. */
    Optional<WayOff> say(Way way, CaseInWords about) {
        return about.ofTheDead() && way.kind().isOfTheLiving()
                ? Optional.empty()
                : Optional.of(said(way, about));
    }

    private WayOff said(Way way, CaseInWords about) {
        var by = way.courtBy();
        var who = about.ofTheDead() ? way.who().afterDeath() : way.who();
        var values = values(way, about);
        var paying = way.missing().contains(Missing.AMOUNT_OUTSTANDING);
        return new WayOff(
                way.kind().key(),
                way.rule().ruleId(),
                way.rule().article(),
                way.effect().key(),
                who.key(),
                say("way.who." + who.key()),
                phrases.say(voice(what(way, about), about), values),
                then(way, about, values),
                lacks(way, values),
                paying ? about.outstanding() : null,
                paying ? about.currency() : null,
                paying ? about.asOf() : null,
                way.takeBy(),
                way.lastDay(),
                by == null ? null : by.date(),
                way.estimate(),
                null);
    }

    private InWords then(Way way, CaseInWords about, Object[] values) {
        var key = "way." + way.kind().key() + ".then";
        var then =
                phrases.say(voice(way.isBeforePublication() ? key + IN_GRACE : key, about), values);
        var whole = way.effect() == Effect.CORRECTED ? then.then(say("way.corrected")) : then;
        return way.estimate() ? whole.then(say("way.estimate")) : whole;
    }

    /** Where the words speak to whom it binds, there are others for when he has died. */
    private String voice(String key, CaseInWords about) {
        var other = key + OF_THE_DEAD;
        return about.ofTheDead() && phrases.has(other) ? other : key;
    }

    /** What one has to do, where that hangs on the judgment or on a day that does not run yet. */
    private static String what(Way way, CaseInWords about) {
        var key = "way." + way.kind().key() + ".what";
        if (way.kind().isPerformance()) {
            return "way.perform.what." + about.obligation().word();
        }
        if (way.kind().isSettlement()) {
            return way.missing().contains(Missing.SETTLEMENT)
                    ? "way.settle.what"
                    : "way.carry-out-settlement.what";
        }
        if (way.kind().isSettlementOfTheUnit()) {
            return "way.unit-settles.what";
        }
        var undated =
                way.takeBy() == null
                        && (way.kind() == WayKind.GO_UP || way.kind() == WayKind.RECONSIDER_BAN);
        return undated ? key + ".unserved" : key;
    }

    private List<Lack> lacks(Way way, Object[] values) {
        return way.missing().stream()
                .map(one -> new Lack(one.key(), phrases.say("way.missing." + one.key(), values)))
                .toList();
    }

    /** {0} to {7}, as the messages files say at their head. */
    private static Object[] values(Way way, CaseInWords about) {
        var by = way.courtBy();
        return new Object[] {
            about.court(),
            about.number(),
            amount(about.outstanding(), about.currency()),
            orNothing(about.asOf()),
            orNothing(way.takeBy()),
            orNothing(way.lastDay()),
            by == null ? "" : by.date(),
            orNothing(about.higher())
        };
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static String amount(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? "" : Phrases.amount(amount, currency);
    }
}
