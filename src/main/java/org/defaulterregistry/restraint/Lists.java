package org.defaulterregistry.restraint;

import java.util.ArrayList;
import java.util.List;

/** What is taken back is one of what was given, not all that equal it. */
final class Lists {
    private Lists() {}

    static <T> List<T> withoutOne(List<T> all, T one) {
        var rest = new ArrayList<>(all);
        rest.remove(one);
        return List.copyOf(rest);
    }
}
