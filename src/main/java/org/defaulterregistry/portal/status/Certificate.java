package org.defaulterregistry.portal.status;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.defaulterregistry.access.Settings;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A signed statement on paper, in both languages, tagged so that it can be read aloud (PDF/UA). The
 * square on it holds the whole signed text, so that whoever gets it checks it without asking
 * anybody (docs/verifying.md).
 */
@Component
class Certificate {
    private static final String FONT = "/pdf/NotoSansSC.ttf";
    private static final String STYLE = "/pdf/certificate.css";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Settings settings;

    Certificate(ITemplateEngine templates, MessageSource messages, Settings settings) {
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
    }

    /** The paper in one language. */
    public record Side(
            String language,
            String demo,
            String title,
            String verdict,
            List<Row> rows,
            String explained,
            String check,
            String square) {}

    public record Row(String label, String value) {}

    /**
     * @param check the address of the page on which anyone checks it
     */
    byte[] print(SignedNote note, String check) {
        var page = new Context(Locale.ENGLISH, values(note, check));
        var html = templates.process("status/certificate", page);
        try (var out = new ByteArrayOutputStream()) {
            var printer = new PdfRendererBuilder();
            printer.useFastMode();
            printer.usePdfUaAccessibility(true);
            printer.useFont(() -> resource(FONT), "Noto Sans SC");
            printer.withHtmlContent(html, null);
            printer.toStream(out);
            printer.run();
            return out.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private Map<String, Object> values(SignedNote note, String check) {
        var statement = StatusStatement.parse(note.text());
        return Map.of(
                "check", check,
                "css", text(STYLE),
                "demo", settings.demo(),
                "listed", statement.listed(),
                "sides", LANGUAGES.stream().map(language -> side(statement, language)).toList(),
                "code", SquareCode.of(note.note()),
                "note", note.note());
    }

    private Side side(StatusStatement statement, Locale language) {
        return new Side(
                language.toLanguageTag(),
                say("layout.demo", language),
                say("status.certificate.title", language),
                say(
                        statement.listed()
                                ? "status.certificate.listed"
                                : "status.certificate.not-listed",
                        language),
                rows(statement, language),
                say("status.certificate.explained", language),
                say("status.certificate.check", language),
                say("status.certificate.square", language));
    }

    private List<Row> rows(StatusStatement statement, Locale language) {
        return List.of(
                row(
                        "document",
                        language,
                        say("status.document." + statement.documentType(), language)
                                + " "
                                + statement.country()
                                + " "
                                + statement.number()),
                row("at", language, PageWords.second(statement.at(), language)),
                row("version", language, statement.size() + " " + statement.log()),
                row("issued", language, PageWords.second(statement.issued(), language)));
    }

    private Row row(String key, Locale language, String value) {
        return new Row(say("status.certificate." + key, language), value);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String text(String path) {
        try (var in = resource(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Certificate.class.getResourceAsStream(path), path);
    }
}
