package org.defaulterregistry.journal;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Key folders as other nodes have them. */
public final class KeyFolders {
    private KeyFolders() {}

    public static KeyFolder at(Path folder, JdbcClient jdbc) {
        return new KeyFolder(folder, jdbc);
    }
}
