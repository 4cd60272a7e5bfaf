package org.defaulterregistry.decision;

import java.util.regex.Pattern;

/**
 * What somebody wrote, fit to stand in a decision: the first line follows its heading, every
 * further line is marked, so that none of them can pass for a part of the decision.
 */
public final class FreeText {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final String NEXT_LINE = "\n    | ";

    private FreeText() {}

    public static String quoted(String written) {
        return BREAK.matcher(written.strip()).replaceAll(NEXT_LINE);
    }
}
