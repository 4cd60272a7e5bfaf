package org.defaulterregistry.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.defaulterregistry.party.Court;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in the messages files, in English and Chinese at once. */
@Component
public class Phrases {
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as CNY 120,000.00, in both languages. */
    public static String amount(BigDecimal amount, String currency) {
        return String.format(Locale.ROOT, "%s\u00a0%,.2f", currency, amount);
    }

    /** 28 February 2026, or as Chinese writes it. */
    public static String day(LocalDate day, boolean chinese) {
        return (chinese ? CHINESE_DAY : ENGLISH_DAY).format(day);
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, Locale.ENGLISH) != null;
    }

    /**
     * @param values days, courts and words are said in each language as one says them there
     */
    public InWords say(String key, Object... values) {
        return new InWords(in(Locale.ENGLISH, key, values), in(Locale.CHINESE, key, values));
    }

    private String in(Locale language, String key, Object... values) {
        var said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = said(values[i], language == Locale.CHINESE);
        }
        return messages.getMessage(key, said, language);
    }

    private static String said(Object value, boolean chinese) {
        return switch (value) {
            case LocalDate day -> day(day, chinese);
            case Court court -> chinese ? court.nameZh() : court.nameEn();
            case InWords words -> chinese ? words.zh() : words.en();
            default -> value.toString();
        };
    }
}
