package org.defaulterregistry.portal.audit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The courts by their ids, in the page's language. */
@Component
class CourtNames {
    private final Courts courts;

    CourtNames(Courts courts) {
        this.courts = courts;
    }

    Map<String, String> all() {
        var chinese =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        var names = new LinkedHashMap<String, String>();
        courts.findAll().stream()
                .sorted(Comparator.comparing(Court::id))
                .forEach(court -> names.put(court.id(), chinese ? court.nameZh() : court.nameEn()));
        return names;
    }
}
