package org.defaulterregistry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a browser, in one language. {@link #isSound} holds whatever page is open against what
 * every page has to be.
 */
public final class Visitor implements AutoCloseable {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh-CN";
    public static final List<String> LANGUAGES = List.of(ENGLISH, CHINESE);

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HIGH = 800;

    private final String registry;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    /** A page of somebody whose browser runs no script, once it was asked for. */
    private @Nullable Page plain;

    private Visitor(int port, String language, boolean script) {
        this.registry = "http://localhost:" + port;
        this.language = language;
        this.context = Browsers.one().newContext(options(script));
        this.page = context.newPage();
        watch(context);
    }

    public static Visitor at(int port, String language) {
        return new Visitor(port, language, true);
    }

    public static Visitor withoutScript(int port, String language) {
        return new Visitor(port, language, false);
    }

    private NewContextOptions options(boolean script) {
        return new NewContextOptions()
                .setBaseURL(registry)
                .setLocale(language)
                .setJavaScriptEnabled(script)
                .setViewportSize(WIDE, HIGH);
    }

    private void watch(BrowserContext watched) {
        watched.onResponse(this::note);
        watched.onRequestFailed(
                request -> trouble.add("failed: " + request.url() + " " + request.failure()));
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                trouble.add("console: " + message.text());
            }
        });
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            trouble.add(response.status() + ": " + response.url());
        }
    }

    /** Forgets a failure that was provoked, and only one with this status. */
    public void expected(int status) {
        page.waitForCondition(() -> trouble.size() > 1); // the answer, and the console's line
        assertThat(trouble)
                .allMatch(one ->
                        one.startsWith(status + ":")
                                || one.contains("status of " + status)); // the console's
        trouble.clear();
    }

    public Page page() {
        return page;
    }

    public String language() {
        return language;
    }

    public Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** Signs in with the keyboard alone. */
    public Visitor signIn(String name) {
        open("/sign-in");
        page.locator("#name").focus();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type("demo");
        return enter();
    }

    /** Goes on with Tab until this has the focus, as somebody does who has no mouse. */
    public Visitor tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            var there = "wanted => document.activeElement?.matches(wanted)";
            if (Boolean.TRUE.equals(page.evaluate(there, selector))) {
                return this;
            }
        }
        throw new AssertionError("Tab never came to " + selector);
    }

    public Visitor press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter, and waits for the page that it leads to. */
    public Visitor enter() {
        return follow(() -> page.keyboard().press("Enter"));
    }

    /** Clicks, and waits for the page that it leads to. */
    public Visitor click(String selector) {
        return follow(() -> page.locator(selector).click());
    }

    @SuppressWarnings("deprecation") // there is no other way to wait for whatever page comes
    private Visitor follow(Runnable step) {
        page.waitForNavigation(step);
        return this;
    }

    /**
     * In this language, nothing failed, no finding of axe (in English; in both languages with
     * -Dguide=true), and not wider than a telephone.
     */
    public Visitor isSound() {
        var where = page.url() + " in " + language;
        var softly = new SoftAssertions();
        softly.assertThat(trouble).as(where).isEmpty();
        softly.assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language);
        softly.assertThat(page.locator("h1").count()).as(where).isEqualTo(1);
        softly.assertThat(page.content()).as(where).doesNotContain("??");
        if (language.equals(ENGLISH) || Boolean.getBoolean("guide")) { // same templates and styles
            softly.assertThat(violations()).as(where).isEmpty();
        }
        page.setViewportSize(NARROW, HIGH);
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: width", where)
                .isEqualTo(NARROW);
        page.setViewportSize(WIDE, HIGH);
        softly.assertAll();
        return this;
    }

    /** The same page for somebody whose browser runs no script. */
    public Visitor isSoundWithoutScript() {
        var reader = withoutScript();
        reader.context().clearCookies();
        reader.context().addCookies(context.cookies());
        var answer = reader.navigate(page.url());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(reader.locator("h1").innerText()).isEqualTo(heading());
        assertThat(words(reader)).isEqualTo(words(page));
        return this;
    }

    private Page withoutScript() {
        if (plain == null) {
            plain = Browsers.one().newContext(options(false)).newPage();
        }
        return plain;
    }

    /** Without digits: a minute may have passed. */
    private static String words(Page of) {
        return of.locator("main").innerText().replaceAll("[0-9]", "");
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // without a second page: none of ours has a frame
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                        .toList();
    }

    /** Pictures of the open page, wide and narrow, if they are wanted (-Dguide=true). */
    public Visitor picture(String name) {
        if (Boolean.getBoolean("guide")) {
            Pictures.take(page, language, name, WIDE);
            page.setViewportSize(NARROW, HIGH);
            Pictures.take(page, language, name + "-narrow", NARROW);
            page.setViewportSize(WIDE, HIGH);
        }
        return this;
    }

    @Override
    public void close() {
        if (plain != null) {
            plain.context().close();
        }
        context.close();
    }
}
