package org.defaulterregistry.verifier;

import java.util.Optional;

/** The files of a log under their published paths: where the log serves them, or in a copy. */
sealed interface LogFiles extends AutoCloseable permits WebFiles, FolderFiles, CopiedFiles {
    /** Larger than any file of a log whose leaves are of the grammar. */
    int MAX_BYTES = 1 << 20;

    /**
     * @param path such as {@code checkpoint} or {@code tile/0/000}
     * @return empty if there is no such file
     * @throws Unreadable if that cannot be told
     */
    Optional<byte[]> read(String path);

    @Override
    default void close() {}

    /**
     * @param place an http or https address, or a folder
     */
    static LogFiles at(String place) {
        return place.startsWith("http://") || place.startsWith("https://")
                ? new WebFiles(place)
                : new FolderFiles(place);
    }
}
