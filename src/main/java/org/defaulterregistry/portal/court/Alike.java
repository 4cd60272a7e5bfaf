package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.FormCheck;
import org.springframework.ui.Model;

/**
 * Who may be the one that a form names: shown for a human to look at, who ticks each one that is
 * somebody else.
 */
final class Alike {
    private static final String FIELD = "distinctFrom.";

    private Alike() {}

    /** Those of whom the form says that they are somebody else. */
    static List<UUID> others(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .filter(field -> field.getValue().equals("true"))
                .flatMap(field ->
                        Stream.ofNullable(FormCheck.id(field.getKey().substring(FIELD.length()))))
                .toList();
    }

    /** Does it, or leaves those who are alike for the form that is shown again. */
    static <T> T shown(Model model, Supplier<T> act) {
        try {
            return act.get();
        } catch (Problem problem) {
            model.addAttribute("alike", problem.candidates());
            throw problem;
        }
    }
}
