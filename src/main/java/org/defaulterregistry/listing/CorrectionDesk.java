package org.defaulterregistry.listing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.defaulterregistry.access.FindingView;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what an entry says; the entry stays (R-CORRECT-9(2)). */
@Component
public class CorrectionDesk {
    private final Listings listings;
    private final HeldEntries held;
    private final Corrections corrections;

    CorrectionDesk(Listings listings, HeldEntries held, Corrections corrections) {
        this.listings = listings;
        this.held = held;
        this.corrections = corrections;
    }

    /**
     * What an entry says in a field that can be corrected.
     *
     * @param field as a correction names it
     * @param value null: nothing is said there
     */
    public record Told(String field, @Nullable String value) {

        /** Never the value. */
        @Override
        public String toString() {
            return "Told " + field;
        }
    }

    /**
     * @throws Problem 404 unless it is an entry of the officer's court; 409 if it is older than the
     *     data it would carry
     */
    @Transactional(readOnly = true)
    public List<Told> told(Officer officer, UUID id) {
        var listing =
                listings.findByIdAndCourtId(id, officer.court()).orElseThrow(Problem::notFound);
        var data = Corrections.data(listing);
        return Stream.of(DataField.values())
                .filter(field -> field.belongsTo(data))
                .map(field -> new Told(field.word(), data.read(field)))
                .toList();
    }

    @Transactional
    public EntryAnswer correct(
            Officer judge, UUID id, @Nullable String ifMatch, CorrectionRequest request) {
        var listing = held.hold(judge, id, ifMatch);
        var found = held.happening(judge, listing, "/foundOn", request.foundOn());
        var act = held.begin(judge, listing);
        corrections.make(act, listing, request.corrections(), request.evidence(), found);
        return held.seal(act, listing, FindingView.all(corrections.law(listing).findings()), 0);
    }
}
