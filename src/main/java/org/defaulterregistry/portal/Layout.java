package org.defaulterregistry.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param demo everyone in this registry is made up, and every page says so
 * @param language the language tag of the page
 * @param english this page in English
 * @param chinese this page in Chinese
 * @param person the name of whoever is signed in; null: nobody
 * @param doors where one can go from here
 * @param done what was just done; null: nothing
 */
public record Layout(
        boolean demo,
        String language,
        String english,
        String chinese,
        @Nullable String person,
        List<Door> doors,
        @Nullable String done) {

    /**
     * @param name its key in the messages files
     * @param here whether the page stands behind it
     */
    public record Door(String path, String name, boolean here) {}
}
