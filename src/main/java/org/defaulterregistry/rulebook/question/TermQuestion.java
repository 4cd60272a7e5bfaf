package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.listing.Ground;
import org.defaulterregistry.rulebook.listing.ListingTerm;
import org.defaulterregistry.rulebook.listing.TermFacts;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.defaulterregistry.rulebook.removal.Removal;
import org.jspecify.annotations.Nullable;

/** How long does an entry stay? */
final class TermQuestion {

    private static final String BY_VIOLENCE = "violence-or-threats";

    private final Reply reply;
    private final Told told;
    private final AskedTerm asked;

    private TermQuestion(Reply reply) {
        this.reply = reply;
        this.told = reply.told();
        this.asked = new AskedTerm(told, reply.readings());
    }

    static void answer(Reply reply) {
        var question = new TermQuestion(reply);
        question.refuseTwoWaysOfObstruction();
        reply.field("fixed_term", question::fixedTerm);
        reply.field("extension_allowed", question::extensionAllowed);
        reply.field("term_years", question::termYears);
        reply.day("term_last_day", question::lastDay);
        reply.day("removal_due_by", question::removalDueBy);
        reply.field("term_running", question::running);
    }

    private void refuseTwoWaysOfObstruction() {
        if (told.has("obstruction_by")
                && told.has("violence_or_threats")
                && told.text("obstruction_by").equals(BY_VIOLENCE)
                        != told.yes("violence_or_threats")) {
            throw Misunderstanding.contradiction("obstruction_by", "violence_or_threats");
        }
    }

    private boolean fixedTerm() {
        reply.found(TermRules.findings(asked));
        return asked.fixedTerm();
    }

    private boolean extensionAllowed() {
        return reply.holds(TermRules.EXTENSION, asked);
    }

    private @Nullable Integer termYears() {
        return asked.fixedTerm() ? TermRules.years(asked) : null;
    }

    private Optional<LocalDate> lastDay() {
        return term().map(ListingTerm.Fixed::lastDay).map(new Counting(reply)::inMonthsOrYears);
    }

    /** Empty if the entry is open-ended, or not made yet. */
    private Optional<ListingTerm.Fixed> term() {
        if (!asked.fixedTerm()) {
            return Optional.empty();
        }
        return told.day("included_on")
                .map(start -> new ListingTerm.Fixed(start, TermRules.years(asked)));
    }

    private Optional<LocalDate> removalDueBy() {
        return lastDay().map(this::removalDueAfter);
    }

    private LocalDate removalDueAfter(LocalDate lastDay) {
        reply.found(
                LIST_PROVISIONS_2017.rule("R-REMOVE-10-EXPIRY", "Art. 10(2) second sentence"),
                "Must the entry go within three working days after its last day?",
                true);
        return new Counting(reply)
                .inWorkingDays(lastDay, Removal.dueDay(lastDay, reply.deadlines()));
    }

    private @Nullable Boolean running() {
        if (!asked.fixedTerm()) {
            return null;
        }
        told.need("included_on", "query_date");
        var today = told.day("query_date");
        return today.isEmpty()
                ? null
                : (Boolean) term().filter(term -> term.runsOn(today.get())).isPresent();
    }

    /** An entry and the extension wanted, as far as told. */
    private record AskedTerm(Told told, Readings readings) implements TermFacts {

        @Override
        public List<Ground> grounds() {
            return told.numbers("grounds").stream().map(AskedCase::assumed).toList();
        }

        @Override
        public int extensionYears() {
            return told.wholeOr("extension_years", 0);
        }

        @Override
        public boolean obstructedByViolenceOrThreats() {
            return told.textIfTold("obstruction_by").filter(BY_VIOLENCE::equals).isPresent()
                    || told.yesOr("violence_or_threats", false);
        }

        @Override
        public boolean circumstancesSerious() {
            return told.yesOr("circumstances_serious", false);
        }
    }
}
