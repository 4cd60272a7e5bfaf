package org.defaulterregistry.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.ClientBook.Given;
import org.defaulterregistry.access.ClientBook.Kept;
import org.defaulterregistry.access.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A machine client and what it may ask.
 *
 * @param secret only in the answer that made it, once
 */
record ClientView(
        String id,
        String nameEn,
        String nameZh,
        @Nullable String court,
        boolean enabled,
        Set<String> scopes,
        List<GrantView> grants,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    /**
     * @param validTo the last day, inclusive; null: until it is ended
     * @param endedAt from this moment it counts for nothing
     */
    record GrantView(
            UUID id,
            String measure,
            Set<Purpose> purposes,
            int dailyQuota,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis,
            @Nullable Instant endedAt) {

        static GrantView of(Given given) {
            var grant = given.grant();
            return new GrantView(
                    given.id(),
                    grant.measure(),
                    grant.purposes(),
                    grant.dailyQuota(),
                    grant.validFrom(),
                    grant.validTo(),
                    grant.legalBasis(),
                    given.endedAt());
        }
    }

    static ClientView of(Kept client, Set<String> scopes, List<Given> grants) {
        return new ClientView(
                client.id(),
                client.nameEn(),
                client.nameZh(),
                client.court(),
                client.enabled(),
                scopes,
                grants.stream().map(GrantView::of).toList(),
                client.version(),
                null);
    }

    ClientView with(String freshSecret) {
        return new ClientView(
                id, nameEn, nameZh, court, enabled, scopes, grants, version, freshSecret);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ClientView " + id;
    }
}
