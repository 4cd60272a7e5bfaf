package org.defaulterregistry.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One browser for all tests of a build. */
final class Browsers {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--process-per-site", // not a new process for each page
                    "--disable-features=SpareRendererForSitePerProcess");

    private static Browser one;

    private Browsers() {}

    static synchronized Browser one() {
        if (one == null) {
            one = launch(Chromium.find());
        }
        return one;
    }

    private static Browser launch(Chromium chromium) {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(chromium.path())
                                .setEnv(environment)
                                .setArgs(ARGUMENTS));
    }
}
