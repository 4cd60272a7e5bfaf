package org.defaulterregistry.portal.court;

import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.brake.BatchOpening;
import org.defaulterregistry.listing.ImportDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.FileFault;
import org.defaulterregistry.portal.FileWork;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many cases out of a file: all of it is read before anything of it is recorded. */
@Controller
@RequestMapping("/court/import")
class ImportPages {
    private static final String FORM = "court/import";
    private static final String FILE = "court/import-file";
    private static final String PAGE = "/court/import/";
    private static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ImportReader reader;
    private final CaseImports imports;
    private final ImportDesk desk;
    private final Requests requests;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    ImportPages(
            ImportReader reader,
            CaseImports imports,
            ImportDesk desk,
            Requests requests,
            Forms forms,
            PageWords words,
            Clock clock) {
        this.reader = reader;
        this.imports = imports;
        this.desk = desk;
        this.requests = requests;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("columns", ImportColumn.values());
        return FORM;
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template() {
        return new CsvFile(
                        Arrays.stream(ImportColumn.values())
                                .map(column -> words.say("bulk.column." + column.key()))
                                .toList())
                .named("cases.csv");
    }

    @PostMapping
    String send(
            Officer clerk,
            @RequestParam(Forms.KEY) String key,
            @RequestParam MultipartFile file,
            Model model)
            throws IOException {
        try {
            var bytes = file.getBytes();
            var content = Fingerprint.of("import", clerk.court(), null, bytes);
            var sent = new FileWork.Sent(clerk.name(), key, content);
            var id = imports.start(sent, clerk, nameOf(file), reader.read(bytes));
            return "redirect:" + PAGE + id;
        } catch (Problem problem) {
            form(model);
            return forms.again(FORM, model, problem);
        } catch (FileFault fault) {
            form(model);
            return forms.again(FORM, model, fault);
        }
    }

    @GetMapping("/{id}")
    String file(Officer clerk, @PathVariable UUID id, Model model) {
        var file = find(clerk, id);
        var second = SECOND.format(clock.instant().atOffset(CourtTime.ZONE));
        return show(file, model, Map.of("reference", file.fileName() + " " + second), Set.of());
    }

    @PostMapping("/{id}")
    String record(
            Officer clerk,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") Set<Integer> apart,
            Model model) {
        var file = find(clerk, id);
        show(file, model, new HashMap<>(form), apart);
        return forms.send(
                FILE,
                model,
                () -> {
                    var opening =
                            requests.read(
                                    new Sent(form).texts("reference", "purpose"),
                                    BatchOpening.class);
                    var plan = file.plan(apart, "true".equals(form.get("leaveOut")));
                    var batch = desk.open(clerk, opening, plan.size()).id();
                    afterCommit(() -> imports.record(file, clerk, batch, plan));
                    return Acted.done(PAGE + id);
                });
    }

    /** What became, or would become, of each line. */
    @GetMapping("/{id}/result.csv")
    ResponseEntity<byte[]> result(Officer clerk, @PathVariable UUID id) {
        var head = List.of("line", "case_number", "outcome", "where", "how");
        var result =
                new CsvFile(head.stream().map(one -> words.say("bulk.result." + one)).toList());
        var progress = find(clerk, id).progress();
        progress.headFaults().forEach(fault -> write(result, "", fault));
        progress.outcomes().forEach(one -> write(result, one));
        return result.named("cases-" + id + ".csv");
    }

    private void write(CsvFile result, CaseOutcome one) {
        if (one.faults().isEmpty()) {
            var what = words.say("bulk.what." + one.what().name());
            one.of().lines().forEach(line -> result.row(line, one.of().number(), what, null, null));
        }
        one.faults().forEach(fault -> write(result, one.of().number(), fault));
    }

    private void write(CsvFile result, String number, LineFault fault) {
        result.row(
                fault.line(),
                number,
                words.say("bulk.what.MEND"),
                fault.where(words),
                fault.how(words));
    }

    private CaseImport find(Officer clerk, UUID id) {
        return imports.find(clerk, id).orElseThrow(Problem::notFound);
    }

    private static String show(
            CaseImport file, Model model, Map<String, String> form, Set<Integer> apart) {
        model.addAttribute("file", file.progress());
        model.addAttribute("form", form);
        model.addAttribute("apart", apart);
        return FILE;
    }

    /** The workers see the batch when it is there. */
    private static void afterCommit(Runnable next) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        next.run();
                    }
                });
    }

    /** The name alone, of whatever system's folders. */
    private static String nameOf(MultipartFile file) {
        var written = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
        var name = written.substring(written.lastIndexOf('/') + 1).strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
