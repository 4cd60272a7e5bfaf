package org.defaulterregistry.portal.court;

import java.util.List;
import java.util.regex.Pattern;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.portal.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a line of a file. Never says what stands there.
 *
 * @param column null: it is about the line as a whole
 * @param head of a column that nobody knows: as the file calls it
 * @param mend the end of a key in the messages files
 * @param detail what is wrong, as the API says it; null: how to mend it says all
 */
public record LineFault(
        long line,
        @Nullable ImportColumn column,
        @Nullable String head,
        String mend,
        @Nullable String detail) {
    private static final Pattern OF_DEBTOR = Pattern.compile("/debtors/([0-9]{1,5})(/.*)?");

    static LineFault at(long line, ImportColumn column, String mend) {
        return new LineFault(line, column, null, mend, null);
    }

    /**
     * What stands in the way of a case.
     *
     * @param lines of its debtors, in their order
     */
    static LineFault of(List<Long> lines, Fault fault) {
        var debtor = OF_DEBTOR.matcher(fault.pointer());
        if (!debtor.matches()) {
            return of(lines.getFirst(), ImportColumn.at(fault.pointer(), false), fault);
        }
        var path = debtor.group(2) == null ? "" : debtor.group(2);
        return of(lines.get(Integer.parseInt(debtor.group(1))), ImportColumn.at(path, true), fault);
    }

    private static LineFault of(long line, ImportColumn column, Fault fault) {
        var ofTheApi = fault.pointer().equals("/obligation"); // speaks of its fields
        return new LineFault(line, column, null, column.key(), ofTheApi ? null : fault.detail());
    }

    /** Line and column, in the page's language. */
    public String where(PageWords words) {
        var name = column == null ? head : words.say("bulk.column." + column.key());
        return name == null
                ? words.say("bulk.line", String.valueOf(line))
                : words.say("bulk.line-and-column", String.valueOf(line), name);
    }

    /** What is wrong and how to mend it, in the page's language. */
    public String how(PageWords words) {
        var how = words.say("bulk.mend." + mend);
        return detail == null ? how : words.either(detail + ". " + how, how);
    }
}
