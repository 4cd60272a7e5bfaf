package org.defaulterregistry.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one reads it: no name and no number of a document.
 *
 * @param as as what of a unit one is told, such as {@code legal-representative}; null: it concerns
 *     oneself
 * @param court null: no court's act
 * @param on the day of the act, at court time
 * @param readAt null: not read yet
 */
public record NoticeView(
        UUID id,
        NoticeKind kind,
        @Nullable String as,
        @Nullable CourtName court,
        @Nullable String caseNumber,
        LocalDate on,
        String english,
        String chinese,
        @Nullable Instant readAt) {

    public record CourtName(String id, String nameEn, String nameZh) {}

    public boolean isRead() {
        return readAt != null;
    }
}
