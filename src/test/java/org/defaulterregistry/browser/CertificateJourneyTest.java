package org.defaulterregistry.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.defaulterregistry.access.Admissions;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.RegistryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A certificate that somebody takes home, and whoever he shows it to. */
@OnH2
class CertificateJourneyTest extends RegistryTest {
    private static final List<String> LANGUAGES = Visitor.LANGUAGES;
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final float SCAN = 150;

    @Autowired private Admissions admissions;
    @Autowired private Signer signer;

    /** What somebody has who took his papers home. */
    private record Papers(byte[] certificate, String statement) {}

    private Papers papersOf(Made person) {
        var name = "holder." + NEXT.incrementAndGet();
        admissions.citizen(
                name, "demo", "Somebody", new Citizen("resident-id", "CN", person.number()));
        while (signer.sign()) {
            // batch after batch
        }
        try (var holder = Visitor.at(port, Visitor.ENGLISH)) {
            holder.signIn(name).open("/status/papers");
            return new Papers(
                    get(holder, "a[href$='certificate.pdf']"),
                    new String(get(holder, "a[href$='statement.txt']"), UTF_8));
        }
    }

    private static byte[] get(Visitor visitor, String link) {
        var answer =
                visitor.page().request().get(visitor.page().locator(link).getAttribute("href"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_paper_says_it_in_both_languages_has_its_font_with_it_and_can_be_read_aloud()
            throws IOException {
        var listed = Made.up();
        haidian.lists(listed, 1);
        try (var paper = Loader.loadPDF(papersOf(listed).certificate())) {
            assertThat(words(paper))
                    .contains("该证件持有人在册。")
                    .contains("The holder of this document was ON the list.")
                    .contains("居民身份证 CN " + listed.number())
                    .contains("/certificate")
                    .contains("jdr-statement/v1");
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(fonts(paper)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(paper)).allMatch(font -> font.getName().contains("NotoSansSC"));
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentInformation().getTitle())
                    .contains("未履行")
                    .contains("Statement");
        }
        try (var paper = Loader.loadPDF(papersOf(Made.up()).certificate())) {
            assertThat(words(paper)).contains("该证件持有人不在册。").contains("was NOT on the list");
        }
    }

    private static String words(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static List<PDFont> fonts(PDDocument paper) throws IOException {
        var resources = paper.getPage(0).getResources();
        var fonts = new ArrayList<PDFont>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoever_gets_it_checks_it_in_his_own_browser_and_nothing_is_sent(String language) {
        var person = Made.up();
        haidian.lists(person, 1);
        var statement = papersOf(person).statement();
        try (var visitor = Visitor.at(port, language)) {
            var sent = new ArrayList<String>();
            visitor.page().onRequest(request -> sent.add(request.method() + " " + request.url()));
            check(visitor.open("/certificate"), statement.replace("\n", " \r\n"), "signed");
            assertThat(said(visitor))
                    .containsExactlyInAnyOrder("signed", "signed", "listed", "here");
            assertThat(visitor.page().locator("#said-document").innerText())
                    .contains("CN " + person.number());
            visitor.isSound().picture("certificate-genuine");

            check(visitor, statement.replace("status listed", "status not-listed"), "unsigned");
            assertThat(said(visitor)).containsExactlyInAnyOrder("unsigned", "here");
            visitor.isSound().picture("certificate-changed");
            check(visitor, "nonsense", "malformed");
            assertThat(sent)
                    .allMatch(request -> request.startsWith("GET "))
                    .noneMatch(request -> request.contains(person.number()));
        }
    }

    private static void check(Visitor visitor, String statement, String said) {
        visitor.page().locator("#statement").fill(statement);
        visitor.page().locator("#check button").click();
        visitor.page().locator("[data-said=" + said + "]").first().waitFor();
    }

    private static List<String> said(Visitor visitor) {
        return visitor.page().locator("[data-said]:visible").all().stream()
                .map(part -> part.getAttribute("data-said"))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void without_script_the_registry_reads_the_square_off_a_scan_of_the_paper(String language)
            throws IOException {
        var person = Made.up();
        var papers = papersOf(person);
        try (var visitor = Visitor.withoutScript(port, language)) {
            visitor.open("/certificate")
                    .page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("scan.png", "image/png", scan(papers)));
            visitor.click("#check button");
            assertThat(said(visitor)).containsExactlyInAnyOrder("signed", "signed", "not-listed");
            assertThat(visitor.page().locator("#said-document").innerText())
                    .contains("CN " + person.number());
            assertThat(visitor.page().url()).endsWith("/certificate");

            visitor.page()
                    .locator("#statement")
                    .fill(papers.statement().replace("status not-listed", "status listed"));
            visitor.click("#check button");
            assertThat(said(visitor)).containsExactly("unsigned");

            visitor.page().locator("#statement").fill("nonsense");
            visitor.click("#check button");
            visitor.expected(422);
            assertThat(visitor.page().locator(".govuk-error-summary a").getAttribute("href"))
                    .isEqualTo("#statement");
        }
    }

    private static byte[] scan(Papers papers) throws IOException {
        try (var paper = Loader.loadPDF(papers.certificate())) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(0, SCAN), "png", out);
            return out.toByteArray();
        }
    }
}
