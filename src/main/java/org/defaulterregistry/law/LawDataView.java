package org.defaulterregistry.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.defaulterregistry.editions.EditionKind;
import org.jspecify.annotations.Nullable;

/**
 * An edition as operators see it.
 *
 * @param consentedBy null while it is a draft
 * @param position the leaf by which it came into force
 * @param content only where one edition is shown
 */
record LawDataView(
        UUID id,
        EditionKind kind,
        String version,
        String proposedBy,
        Instant proposedAt,
        @Nullable String consentedBy,
        @Nullable Instant consentedAt,
        @Nullable Long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String content) {

    static LawDataView of(LawData data) {
        return new LawDataView(
                data.id(),
                data.edition().kind(),
                data.edition().version(),
                data.proposedBy(),
                data.proposedAt(),
                data.consentedBy(),
                data.consentedAt(),
                data.position(),
                data.edition().content());
    }

    LawDataView withoutContent() {
        return new LawDataView(
                id,
                kind,
                version,
                proposedBy,
                proposedAt,
                consentedBy,
                consentedAt,
                position,
                null);
    }
}
