package org.defaulterregistry.portal.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody at the pages without a browser: reads one, and sends the forms that stand on it. */
public final class Reader {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT =
            Pattern.compile("<input[^>]*type=\"(?:hidden|text|date)\"[^>]*>");
    private static final Pattern AREA =
            Pattern.compile(
                    "<textarea[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE =
            Pattern.compile("<select[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern OFFERED = Pattern.compile("<option value=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private static final String EDGE = "edge-of-a-part";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String registry;
    private String page = "";

    private Reader(int port) {
        this.registry = "http://localhost:" + port;
    }

    /** What a page says to whom it was sent; {@code to} is where it leads, empty if nowhere. */
    public record Reply(int status, String to, String page) {
        /** The object that the form made or changed. */
        String done() {
            assertThat(status).as(page).isEqualTo(302);
            assertThat(to).contains("?done=");
            return to.substring(0, to.indexOf('?'));
        }
    }

    public static Reader of(int port, String name) {
        var reader = new Reader(port);
        reader.open("/sign-in");
        reader.send("/sign-in", Map.of("name", name, "password", "demo"));
        return reader;
    }

    int status(String address) {
        return look(address).status();
    }

    /** The page under this address, whatever its status. */
    public Reply look(String address) {
        return ask(HttpRequest.newBuilder(URI.create(registry + address)).build());
    }

    /** A file, whatever its status. */
    public byte[] file(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(registry + address)).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String open(String address) {
        var answer = look(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        page = answer.page();
        return page;
    }

    /** Whether the page that is open has a form for this address. */
    boolean offers(String action) {
        return FORM.matcher(page).results().anyMatch(form -> form.group(1).equals(action));
    }

    /** Sends the form of the open page for this address, with what it holds in itself. */
    Reply send(String action, Map<String, ?> fields) {
        return post(action, action, fields);
    }

    /** The same form, by its other button. */
    Reply sendTo(String address, String action, Map<String, ?> fields) {
        return post(address, action, fields);
    }

    /** Sends the form with a file, as its field for files has it. */
    Reply sendFile(
            String action, Map<String, ?> fields, String field, String name, String content) {
        var body = new StringBuilder();
        filled(action, fields).forEach((key, value) -> body.append(part(key, "", value)));
        body.append(part(field, "; filename=\"" + name + "\"", content));
        return replied(action, "multipart/form-data; boundary=" + EDGE, body + "--" + EDGE + "--");
    }

    private static String part(String field, String more, Object value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(EDGE, field, more, value);
    }

    private Map<String, Object> filled(String action, Map<String, ?> fields) {
        var form =
                FORM.matcher(page)
                        .results()
                        .filter(one -> one.group(1).equals(action))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no form " + action + page));
        var sent = standing(form.group(2));
        sent.putAll(fields);
        return sent;
    }

    private Reply post(String address, String action, Map<String, ?> fields) {
        var body =
                filled(action, fields).entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return replied(address, "application/x-www-form-urlencoded", body);
    }

    private Reply replied(String address, String type, String body) {
        var reply =
                ask(
                        HttpRequest.newBuilder(URI.create(registry + address))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build());
        page = reply.page().isEmpty() ? page : reply.page();
        return reply;
    }

    /** What a browser would send of a form in which nobody has touched anything. */
    private static Map<String, Object> standing(String form) {
        var standing = new LinkedHashMap<String, Object>();
        INPUT.matcher(form)
                .results()
                .map(input -> input.group())
                .forEach(input -> standing.put(first(NAME, input), first(VALUE, input)));
        AREA.matcher(form)
                .results()
                .forEach(area ->
                        standing.put(area.group(1), HtmlUtils.htmlUnescape(area.group(2).strip())));
        CHOICE.matcher(form)
                .results()
                .forEach(choice -> standing.put(choice.group(1), chosen(choice.group(2))));
        return standing;
    }

    private static String chosen(String options) {
        var chosen = first(CHOSEN, options);
        return chosen.isEmpty() ? first(OFFERED, options) : chosen;
    }

    private static String first(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .findFirst()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .orElse("");
    }

    private Reply ask(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            var to = answer.headers().firstValue("Location").orElse("");
            return new Reply(
                    answer.statusCode(), to.replaceFirst("^http://[^/]*", ""), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
