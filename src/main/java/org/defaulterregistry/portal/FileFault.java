package org.defaulterregistry.portal;

import java.io.Serial;

/** Why nothing of a file is taken, in words of the messages files; never with what stands in it. */
public final class FileFault extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final String key;
    private final String where;

    /**
     * @param key in the messages files
     * @param where the line or the column, as the words under the key take it
     */
    public FileFault(String key, String where) {
        super(key, null, false, false);
        this.key = key;
        this.where = where;
    }

    String in(PageWords words) {
        return words.say(key, where);
    }
}
