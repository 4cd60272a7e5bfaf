package org.defaulterregistry.portal.court;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.PlainDay;

/**
 * What somebody wrote into a form, on its way to a request. A field is named as its value is found
 * in the request, such as {@code facts.debtKind}; what was left empty is left out.
 */
final class Sent {
    private final Map<String, String> form;
    private final String under;
    private final List<Fault> faults;
    private final Map<String, Object> told = new LinkedHashMap<>();

    Sent(Map<String, String> form) {
        this(form, "", new ArrayList<>());
    }

    private Sent(Map<String, String> form, String under, List<Fault> faults) {
        this.form = form;
        this.under = under;
        this.faults = faults;
    }

    /** Fields that belong together, such as those of the obligation. */
    Sent part(String name) {
        return new Sent(form, under + name + ".", faults);
    }

    Sent put(String name, Object value) {
        told.put(name, value);
        return this;
    }

    Sent put(String name, Sent part) {
        return part.told.isEmpty() ? this : put(name, part.told);
    }

    /** The document by which somebody is known, and the name on it. */
    Sent document(String name) {
        return put(
                name, part(name).texts("documentType", "issuingCountry", "documentNumber", "name"));
    }

    Sent texts(String... names) {
        for (var name : names) {
            var text = form.getOrDefault(under + name, "");
            if (!text.isBlank()) {
                told.put(name, text.strip());
            }
        }
        return this;
    }

    Sent days(String... names) {
        for (var name : names) {
            var text = form.getOrDefault(under + name, "").strip();
            if (PlainDay.read(text).isPresent()) {
                told.put(name, text);
            } else if (!text.isEmpty()) {
                unreadable(name, "This is no calendar date", "Write a date such as 2026-02-28.");
            }
        }
        return this;
    }

    /** Yes or no; neither, if nobody has said so. */
    Sent answers(String... names) {
        for (var name : names) {
            switch (form.getOrDefault(under + name, "")) {
                case "true" -> told.put(name, true);
                case "false" -> told.put(name, false);
                default -> {}
            }
        }
        return this;
    }

    /** A box that is ticked or not. */
    Sent boxes(String... names) {
        for (var name : names) {
            told.put(name, form.getOrDefault(under + name, "").equals("true"));
        }
        return this;
    }

    Sent numbers(String... names) {
        for (var name : names) {
            var text = form.getOrDefault(under + name, "").strip();
            if (!text.isEmpty()) {
                Digits.read(text)
                        .ifPresentOrElse(
                                number -> told.put(name, number),
                                () ->
                                        unreadable(
                                                name,
                                                "This is no number that can be read in one way",
                                                Digits.MEND));
            }
        }
        return this;
    }

    Map<String, Object> told() {
        return told;
    }

    /** What could not be read, of all parts. */
    List<Fault> faults() {
        return faults;
    }

    private void unreadable(String name, String detail, String mend) {
        faults.add(new Fault("/" + (under + name).replace('.', '/'), detail, mend));
    }
}
