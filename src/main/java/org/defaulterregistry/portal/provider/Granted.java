package org.defaulterregistry.portal.provider;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.Purpose;
import org.defaulterregistry.measures.Catalogue;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a provider's people may choose from: its grants, measure by measure and purpose by purpose.
 */
@Component
class Granted {
    private static final String BETWEEN = "|";

    private final Clients clients;
    private final Catalogue catalogue;
    private final PageWords words;
    private final Clock clock;

    Granted(Clients clients, Catalogue catalogue, PageWords words, Clock clock) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.words = words;
        this.clock = clock;
    }

    /** A measure with a purpose for which it may be asked about. */
    record Choice(String measure, Purpose purpose) {
        String value() {
            return measure + BETWEEN + purpose.word();
        }
    }

    List<Option> options(Machine provider) {
        return choices(provider).stream()
                .map(choice -> Option.of(choice.value(), text(choice)))
                .toList();
    }

    /**
     * @param value of the option that was chosen
     * @throws Problem 422 if it is none of those that were offered
     */
    Choice chosen(Machine provider, @Nullable String value) {
        return choices(provider).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid(
                                "/question",
                                "This was not granted to you",
                                "Choose one of the questions that are offered."));
    }

    /** The measure's name in the page's language. */
    String nameOf(String measure) {
        var chinese =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return catalogue
                .entry(measure)
                .map(entry -> chinese ? entry.nameZh() : entry.nameEn())
                .orElse(measure);
    }

    private String text(Choice choice) {
        return words.say(
                "provider.choice",
                nameOf(choice.measure()),
                words.say("provider.purpose." + choice.purpose().word()));
    }

    private List<Choice> choices(Machine provider) {
        return clients.grantsOn(provider.clientId(), CourtTime.dayOf(clock.instant())).stream()
                .flatMap(grant ->
                        grant.purposes().stream()
                                .sorted()
                                .map(purpose -> new Choice(grant.measure(), purpose)))
                .distinct()
                .toList();
    }
}
