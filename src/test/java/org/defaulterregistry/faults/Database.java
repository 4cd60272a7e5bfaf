package org.defaulterregistry.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Where the registry keeps everything during a drill. */
interface Database extends AutoCloseable {
    /** What the registry's process has to be told. */
    Map<String, String> environment();

    /** How durable a commit is, as the database itself says. */
    String durability() throws SQLException;

    /** For the examination, after the registry has stopped. */
    Connection open() throws SQLException;

    /** All that it keeps; nobody else's files lie there. */
    Path files();

    /** In good order, so that its files can be copied or replaced. */
    void stop() throws IOException;

    void start() throws IOException;

    @Override
    void close() throws IOException;
}
