package org.defaulterregistry.waysoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.rulebook.waysoff.Effect;
import org.defaulterregistry.rulebook.waysoff.Missing;
import org.defaulterregistry.rulebook.waysoff.Way;
import org.defaulterregistry.rulebook.waysoff.WayKind;
import org.defaulterregistry.waysoff.WayOff.Lack;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says ways off, out of the messages files, in English and Chinese at once. */
@Component
public class WayWords {
    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);

    private final MessageSource messages;

    WayWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Words that need no case, such as those for who has nothing to get off. */
    public InWords say(String key) {
        return say(key, new Object[0]);
    }

    WayOff say(Way way, CaseInWords about) {
        var by = way.courtBy();
        var values = values(way, about);
        var paying = way.missing().contains(Missing.AMOUNT_OUTSTANDING);
        return new WayOff(
                way.kind().key(),
                way.rule().ruleId(),
                way.rule().article(),
                way.effect().key(),
                way.who().key(),
                say("way.who." + way.who().key()),
                say(what(way, about), values),
                then(way, values),
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

    private InWords then(Way way, Object[] values) {
        var then = say("way." + way.kind().key() + ".then", values);
        var whole = way.effect() == Effect.CORRECTED ? then.then(say("way.corrected")) : then;
        return way.estimate() ? whole.then(say("way.estimate")) : whole;
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
        var undated =
                way.takeBy() == null
                        && (way.kind() == WayKind.GO_UP || way.kind() == WayKind.RECONSIDER_BAN);
        return undated ? key + ".unserved" : key;
    }

    private List<Lack> lacks(Way way, Object[] values) {
        return way.missing().stream()
                .map(one -> new Lack(one.key(), say("way.missing." + one.key(), values)))
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
        return amount == null ? "" : amount.toPlainString() + " " + currency;
    }

    private InWords say(String key, Object[] values) {
        return new InWords(say(key, values, Locale.ENGLISH), say(key, values, Locale.CHINESE));
    }

    private String say(String key, Object[] values, Locale language) {
        var said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = said(values[i], language == Locale.CHINESE);
        }
        return messages.getMessage(key, said, language);
    }

    private static String said(Object value, boolean chinese) {
        return switch (value) {
            case LocalDate day -> chinese ? CHINESE_DAY.format(day) : day.toString();
            case Court court -> chinese ? court.nameZh() : court.nameEn();
            default -> value.toString();
        };
    }
}
