package org.defaulterregistry.citizen;

import java.time.Clock;
import java.util.List;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.waysoff.Bound;
import org.defaulterregistry.waysoff.Bound.About;
import org.defaulterregistry.waysoff.WayWords;
import org.defaulterregistry.waysoff.WaysOffBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody how to get off. Only his own linked document leads to what binds him. */
@Component
public class WaysOffDesk {
    private static final String IN_FORCE = "in-force";

    private final PartyRegister parties;
    private final WaysOffBook book;
    private final WayWords words;
    private final Clock clock;

    WaysOffDesk(PartyRegister parties, WaysOffBook book, WayWords words, Clock clock) {
        this.parties = parties;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyWaysOff of(Citizen citizen) {
        var today = CourtTime.dayOf(clock.instant());
        var paper =
                new Paper(
                        citizen.documentType(), citizen.issuingCountry(), citizen.documentNumber());
        var binding =
                parties.linked(paper)
                        .map(document -> book.of(document.partyId(), today))
                        .orElse(List.of());
        var listed = binds(binding, About.ENTRY);
        var restricted =
                listed || binds(binding, About.CONSUMPTION_ORDER) || binds(binding, About.OFFICE);
        return new MyWaysOff(
                listed,
                restricted,
                today,
                words.say("way.summary." + summary(binding, listed, restricted)),
                binding);
    }

    private static String summary(List<Bound> binding, boolean listed, boolean restricted) {
        if (listed) {
            return "listed";
        }
        if (restricted) {
            return "restricted";
        }
        if (binds(binding, About.EXIT_BAN)) {
            return "exit-ban";
        }
        return binding.isEmpty() ? "nothing" : "nothing-today";
    }

    private static boolean binds(List<Bound> binding, About about) {
        return binding.stream()
                .anyMatch(bound -> bound.about() == about && bound.state().equals(IN_FORCE));
    }
}
