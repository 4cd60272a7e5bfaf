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
import org.defaulterregistry.rulebook.time.CourtTime;
import org.defaulterregistry.tlog.SignedNote;
import org.defaulterregistry.tlog.StatusStatement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A signed statement on paper, in both languages. The square on it holds the whole signed text, so
 * that whoever gets it checks it without asking anybody (docs/verifying.md).
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
            String explained) {}

    public record Row(String label, String value) {}

    byte[] print(SignedNote note) {
        var statement = StatusStatement.parse(note.text());
        var page = new Context(Locale.ENGLISH, values(note, statement));
        var html = templates.process("status/certificate", page);
        try (var out = new ByteArrayOutputStream()) {
            var printer = new PdfRendererBuilder();
            printer.useFastMode();
            printer.useFont(() -> resource(FONT), "Noto Sans SC");
            printer.withHtmlContent(html, null);
            printer.toStream(out);
            printer.run();
            return out.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private Map<String, Object> values(SignedNote note, StatusStatement statement) {
        return Map.of(
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
                List.of(
                        row(
                                "document",
                                language,
                                say("status.document." + statement.documentType(), language)
                                        + " "
                                        + statement.country()
                                        + " "
                                        + statement.number()),
                        row("at", language, statement.at().atOffset(CourtTime.ZONE).toString()),
                        row("version", language, statement.size() + " " + statement.log()),
                        row(
                                "issued",
                                language,
                                statement.issued().atOffset(CourtTime.ZONE).toString())),
                say("status.certificate.explained", language));
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
