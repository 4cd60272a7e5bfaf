package org.defaulterregistry.portal.provider;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.defaulterregistry.access.Fingerprint;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.portal.CsvFile;
import org.defaulterregistry.portal.FileFault;
import org.defaulterregistry.portal.FileWork;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many people asked about at once, out of a file, and the result as a file. */
@Controller
@RequestMapping("/provider")
class ManifestPages {
    private static final String FORM = "provider/manifest";
    private static final List<String> RESULT =
            List.of(
                    "row",
                    "reference",
                    "answer",
                    "reason",
                    "denial_reference",
                    "check_id",
                    "valid_until",
                    "mend");

    private final ManifestReader reader;
    private final Manifests manifests;
    private final Granted granted;
    private final Forms forms;
    private final PageWords words;
    private final Clock clock;

    ManifestPages(
            ManifestReader reader,
            Manifests manifests,
            Granted granted,
            Forms forms,
            PageWords words,
            Clock clock) {
        this.reader = reader;
        this.manifests = manifests;
        this.granted = granted;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/manifest")
    String form(Machine provider, Model model) {
        return shown(provider, null, CourtTime.dayOf(clock.instant()).toString(), model);
    }

    @PostMapping("/manifest")
    String start(
            Machine provider,
            Principal person,
            @RequestParam(Forms.KEY) String key,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam MultipartFile file,
            Model model)
            throws IOException {
        try {
            var asked =
                    new Manifests.Question(provider, granted.chosen(provider, question), day(on));
            var content =
                    Fingerprint.of(
                            asked.choice().value(), asked.on().toString(), null, file.getBytes());
            var sent = new FileWork.Sent(person.getName(), key, content);
            var id = manifests.start(sent, asked, reader.read(file.getBytes()));
            return "redirect:/provider/manifests/" + id;
        } catch (Problem problem) {
            return forms.again(shown(provider, question, on, model), model, problem);
        } catch (FileFault fault) {
            return forms.again(shown(provider, question, on, model), model, fault);
        }
    }

    @GetMapping("/manifests/{id}")
    String progress(Principal person, @PathVariable UUID id, Model model) {
        model.addAttribute("manifest", find(person, id).progress());
        return "provider/progress";
    }

    @GetMapping("/manifests/{id}/result.csv")
    ResponseEntity<byte[]> result(Principal person, @PathVariable UUID id) {
        var file =
                new CsvFile(
                        RESULT.stream().map(one -> words.say("provider.result." + one)).toList());
        find(person, id).lines().forEach(line -> write(line, file));
        return file.named("manifest-" + id + ".csv");
    }

    private void write(ManifestLine line, CsvFile file) {
        var decision = line.decision();
        var reason = line.reason();
        var validUntil = line.validUntil();
        file.row(
                line.row(),
                line.reference(),
                decision == null ? words.say("provider.result.unanswered") : decision.name(),
                reason == null ? null : words.say("provider.reason." + reason.name()),
                line.denialReference(),
                line.checkId(),
                validUntil == null ? null : validUntil.atOffset(CourtTime.ZONE),
                mend(line));
    }

    private String mend(ManifestLine line) {
        return line.mend().stream()
                .map(one -> words.say("provider.mend." + one))
                .collect(Collectors.joining(" "));
    }

    private Manifest find(Principal person, UUID id) {
        return manifests.find(person.getName(), id).orElseThrow(Problem::notFound);
    }

    /** What the desk would refuse in each row is refused at once. */
    private LocalDate day(@Nullable String on) {
        var day = CheckForm.day(on);
        var today = CourtTime.dayOf(clock.instant());
        if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw Problem.invalid(
                    "/on",
                    "This day cannot be asked about",
                    "Write a day from today to a year ahead, at court time (UTC+8).");
        }
        return day;
    }

    private String shown(
            Machine provider, @Nullable String question, @Nullable String on, Model model) {
        model.addAttribute("questions", granted.options(provider));
        model.addAttribute("question", question);
        model.addAttribute("on", on);
        return FORM;
    }
}
