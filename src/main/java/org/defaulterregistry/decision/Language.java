package org.defaulterregistry.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;

/** A language in which a decision is written. The Chinese text governs. */
public enum Language {
    ZH("yyyy年M月d日"),
    EN("d MMMM yyyy");

    private final DateTimeFormatter date;

    Language(String date) {
        this.date = DateTimeFormatter.ofPattern(date, Locale.ENGLISH);
    }

    /** The word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the language writes a day, such as 2026年11月22日. */
    public String day(LocalDate day) {
        return date.format(day);
    }

    public String choose(String chinese, String english) {
        return this == ZH ? chinese : english;
    }

    /** The one in which a page is read. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }

    /**
     * @throws Problem 400 if there is no such language
     */
    public static Language of(String word) {
        return Stream.of(values())
                .filter(language -> language.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(
                                ProblemType.MALFORMED_REQUEST,
                                "Decisions are written in two languages.",
                                "Write lang=zh or lang=en."));
    }
}
