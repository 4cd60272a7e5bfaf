package org.defaulterregistry.rulebook.question;

import java.util.List;

/** A rule needs a fact that was left out; it is never assumed in anyone's favour. */
final class FactMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;

    FactMissing(List<String> fields) {
        super("missing: " + fields, null, false, false);
        this.fields = List.copyOf(fields);
    }

    List<String> fields() {
        return fields;
    }
}
