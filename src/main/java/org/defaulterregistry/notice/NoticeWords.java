package org.defaulterregistry.notice;

import java.util.Locale;
import org.defaulterregistry.notice.NoticeView.CourtName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a notice says, out of the messages files. */
@Component
class NoticeWords {
    private final MessageSource messages;

    NoticeWords(MessageSource messages) {
        this.messages = messages;
    }

    String english(NoticeKind kind, @Nullable CourtName court, @Nullable String caseNumber) {
        return words(kind, Locale.ENGLISH, court == null ? "" : court.nameEn(), caseNumber);
    }

    String chinese(NoticeKind kind, @Nullable CourtName court, @Nullable String caseNumber) {
        return words(kind, Locale.CHINESE, court == null ? "" : court.nameZh(), caseNumber);
    }

    /** A text without court and case, such as that of a mail. */
    String plain(String key, Locale language, Object... values) {
        return messages.getMessage(key, values, language);
    }

    private String words(
            NoticeKind kind, Locale language, String court, @Nullable String caseNumber) {
        return plain(
                "notice." + kind.word(), language, court, caseNumber == null ? "" : caseNumber);
    }
}
