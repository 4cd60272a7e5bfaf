package org.defaulterregistry.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demo registry: made-up people may be entered (R-DEMO-1), and a demo world is.
 */
@Component
public class Settings {
    private final boolean demo;

    Settings(
            @Value("${registry.demo:#{null}}") @Nullable Boolean demo,
            @Value("${spring.datasource.url}") String database,
            @Value("${registry.default-database}") String defaultDatabase) {
        this.demo = demo == null ? database.equals(defaultDatabase) : demo;
    }

    /** True where no database is configured, unless {@code registry.demo} says otherwise. */
    public boolean demo() {
        return demo;
    }
}
