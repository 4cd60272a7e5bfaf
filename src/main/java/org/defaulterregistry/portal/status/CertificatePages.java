package org.defaulterregistry.portal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.proof.StatementCheck;
import org.defaulterregistry.rulebook.identity.DocumentType;
import org.defaulterregistry.tlog.NotVerified;
import org.defaulterregistry.tlog.NotVerified.Fault;
import org.defaulterregistry.tlog.StatusStatement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Whether a certificate that somebody shows is what the registry signed; open to anyone. A browser
 * that runs scripts checks it by itself (js/certificate.js) and sends nothing.
 */
@Controller
@RequestMapping(CertificatePages.ADDRESS)
class CertificatePages {
    static final String ADDRESS = "/certificate";

    /** Bytes of a file. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private static final String VIEW = "status/check";
    private static final String BEGINNING = "jdr-statement/";

    private final StatementCheck check;
    private final Forms forms;
    private final PageWords words;

    CertificatePages(StatementCheck check, Forms forms, PageWords words) {
        this.check = check;
        this.forms = forms;
        this.words = words;
    }

    /**
     * @param file the statement as a file, or a picture of the square
     */
    public record CheckForm(@Nullable String statement, @Nullable MultipartFile file) {

        /** Never the number. */
        @Override
        public String toString() {
            return "CheckForm";
        }
    }

    /** What a statement says, as the page shows it. */
    public record Said(
            boolean listed, String document, String at, String issued, String size, String root) {

        /** Never the number. */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** Where this page is, for whoever gets a certificate on paper. */
    static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ADDRESS)
                .build()
                .toUriString();
    }

    @GetMapping
    String form(@ModelAttribute("form") CheckForm form, Model model) {
        model.addAttribute("types", types());
        return VIEW;
    }

    @PostMapping
    String check(@ModelAttribute("form") CheckForm form, Model model, Locale language) {
        model.addAttribute("types", types());
        try {
            model.addAttribute("said", said(check.open(text(form)), language));
        } catch (NotVerified no) {
            if (no.fault() == Fault.MALFORMED) {
                return forms.again(VIEW, model, noStatement());
            }
            model.addAttribute("unsigned", true);
        } catch (Problem unreadable) {
            return forms.again(VIEW, model, unreadable);
        }
        return VIEW;
    }

    private Said said(StatusStatement statement, Locale language) {
        return new Said(
                statement.listed(),
                words.say("status.document." + statement.documentType())
                        + " "
                        + statement.country()
                        + " "
                        + statement.number(),
                PageWords.second(statement.at(), language),
                PageWords.second(statement.issued(), language),
                String.valueOf(statement.size()),
                statement.root().base64());
    }

    private static String text(CheckForm form) {
        var file = form.file();
        if (file != null && file.getSize() > LARGEST) {
            throw noSquare();
        }
        if (file == null || file.isEmpty()) {
            return Objects.requireNonNullElse(form.statement(), "");
        }
        try {
            var bytes = file.getBytes();
            var text = new String(bytes, StandardCharsets.UTF_8).strip();
            return text.startsWith(BEGINNING)
                    ? text
                    : SquareCode.read(bytes).orElseThrow(CertificatePages::noSquare);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private List<Option> types() {
        return Arrays.stream(DocumentType.values())
                .map(type -> Option.of(type.key(), words.say("status.document." + type.key())))
                .toList();
    }

    private static Problem noStatement() {
        return Problem.invalid(
                "/statement",
                "This is not a statement of a registry",
                "Copy it whole, from jdr-statement to the last sign.");
    }

    private static Problem noSquare() {
        return Problem.invalid(
                "/file",
                "No square can be read in this file",
                "Take the picture from above, in good light, with the whole square in it.");
    }
}
