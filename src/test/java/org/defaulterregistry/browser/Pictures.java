package org.defaulterregistry.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pictures of pages: what a guide shows goes beside the guides, all else to {@code target}. */
final class Pictures {
    static final Path GUIDES = Path.of("docs", "guide");

    private static final Path OTHERS = Path.of("target", "pictures");
    private static final Pattern SHOWN = Pattern.compile("\\(((?:en|zh-CN)/[a-z0-9-]+\\.png)\\)");
    private static final int HIGHEST = 1_500;

    private Pictures() {}

    static void take(Page page, String language, String name, int width) {
        var file = language + "/" + name + ".png";
        var options = new ScreenshotOptions().setFullPage(true);
        if (shown().contains(file)) {
            page.screenshot(
                    options.setClip(0, 0, width, Math.min(height(page), HIGHEST))
                            .setPath(GUIDES.resolve(file)));
        } else {
            page.screenshot(options.setPath(OTHERS.resolve(file)));
        }
    }

    private static int height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    /** The files that the guides show, by their place below {@link #GUIDES}. */
    static TreeSet<String> shown() {
        try (var guides = Files.newDirectoryStream(GUIDES, "*.md")) {
            var files = new TreeSet<String>();
            for (var guide : guides) {
                files.addAll(
                        SHOWN.matcher(Files.readString(guide))
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toSet()));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
