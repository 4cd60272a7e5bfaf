package org.defaulterregistry.rulebook.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.relist.RelistFacts;
import org.defaulterregistry.rulebook.relist.RelistRules;
import org.defaulterregistry.rulebook.relist.RemovedUnder;
import org.defaulterregistry.rulebook.relist.RequestedBy;

/** May somebody who got off be listed again? */
final class RelistQuestion {

    private RelistQuestion() {}

    static void answer(Reply reply) {
        var asked = new AskedAgain(reply.told(), reply.readings());
        reply.field("barred", () -> barred(reply, asked));
        reply.day("bar_last_day", () -> barLastDay(reply, asked));
    }

    private static boolean barred(Reply reply, AskedAgain asked) {
        var barred = reply.holds(RelistRules.BARRED, asked);
        reply.found(RelistRules.AGAIN, "May a ground of Art. 1 list the debtor again?", !barred);
        return barred;
    }

    private static Optional<LocalDate> barLastDay(Reply reply, AskedAgain asked) {
        if (!RelistRules.startsBar(asked.removedUnder())) {
            return Optional.empty();
        }
        return asked.removedOn()
                .flatMap(day -> RelistRules.barLastDay(asked.removedUnder(), day))
                .map(new Counting(reply)::inMonthsOrYears);
    }

    /** A second listing, as far as told. */
    private record AskedAgain(Told told, Readings readings) implements RelistFacts {

        @Override
        public RemovedUnder removedUnder() {
            return Keys.find(RemovedUnder.values(), RemovedUnder::key, told.text("removed_under"));
        }

        @Override
        public Optional<LocalDate> removedOn() {
            return told.day("removed_on");
        }

        @Override
        public RequestedBy requestedBy() {
            return Keys.find(RequestedBy.values(), RequestedBy::key, told.text("requested_by"));
        }

        @Override
        public LocalDate requestedOn() {
            return told.day("requested_on")
                    .orElseThrow(() -> new FactMissing(List.of("requested_on")));
        }
    }
}
