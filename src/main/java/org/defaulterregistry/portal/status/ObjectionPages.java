package org.defaulterregistry.portal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.citizen.MyObjections;
import org.defaulterregistry.citizen.Represented;
import org.defaulterregistry.citizen.WaysOffDesk;
import org.defaulterregistry.portal.Acted;
import org.defaulterregistry.portal.FormCheck;
import org.defaulterregistry.portal.Forms;
import org.defaulterregistry.portal.Option;
import org.defaulterregistry.portal.PageWords;
import org.defaulterregistry.review.EvidenceFile;
import org.defaulterregistry.review.FilingState;
import org.defaulterregistry.review.ObjectionDesk;
import org.defaulterregistry.review.ObjectionRequest;
import org.defaulterregistry.review.ObjectionView;
import org.defaulterregistry.waysoff.Bound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** What I object to: where it stands, by when; and a new objection. */
@Controller
@RequestMapping("/status/objections")
class ObjectionPages {
    private static final String FORM = "status/object";
    private static final String HERE = "/status/objections";
    private static final List<String> REASONS =
            List.of(
                    "should-not-be-listed",
                    "information-inaccurate",
                    "information-should-be-deleted");

    /** Against an exit ban there is only the way up (R-EXIT-9); what is held binds nobody yet. */
    private static final Set<Bound.About> CONTESTABLE =
            EnumSet.of(Bound.About.ENTRY, Bound.About.CONSUMPTION_ORDER, Bound.About.OFFICE);

    private final MyObjections objections;
    private final Represented represented;
    private final WaysOffDesk waysOff;
    private final ObjectionDesk desk;
    private final Forms forms;
    private final FormCheck check;
    private final PageWords words;

    ObjectionPages(
            MyObjections objections,
            Represented represented,
            WaysOffDesk waysOff,
            ObjectionDesk desk,
            Forms forms,
            FormCheck check,
            PageWords words) {
        this.objections = objections;
        this.represented = represented;
        this.waysOff = waysOff;
        this.desk = desk;
        this.forms = forms;
        this.check = check;
        this.words = words;
    }

    /** What was typed. */
    public record ObjectionForm(
            @Nullable String subject,
            @Nullable String reason,
            @Nullable String text,
            @Nullable String notMe,
            @Nullable List<MultipartFile> evidence) {

        List<EvidenceFile> files() throws IOException {
            var files = new ArrayList<EvidenceFile>();
            for (var file : Objects.requireNonNullElse(evidence, List.<MultipartFile>of())) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                if (!name.isEmpty() || !file.isEmpty()) { // else none was chosen
                    files.add(EvidenceFile.read(name, file.getBytes()));
                }
            }
            return files;
        }
    }

    @GetMapping
    String all(Citizen citizen, Model model) {
        var all = objections.spokenFor(citizen);
        model.addAttribute("objections", all);
        model.addAttribute("goesUp", goesUp(all));
        return "status/objections";
    }

    /** What was rejected, has a court above, and is not before it yet. */
    private static Set<UUID> goesUp(MyObjections.All all) {
        var above =
                all.reconsiderations().stream()
                        .filter(one -> one.state() != FilingState.INADMISSIBLE)
                        .flatMap(one -> Stream.ofNullable(one.request()))
                        .map(ObjectionView::id)
                        .collect(Collectors.toSet());
        return all.correctionRequests().stream()
                .filter(one -> one.standing() && one.state() == FilingState.REJECTED)
                .filter(one -> one.clock().nextHigherCourt() != null && !above.contains(one.id()))
                .map(ObjectionView::id)
                .collect(Collectors.toSet());
    }

    @GetMapping("/new")
    String form(Citizen citizen, @ModelAttribute("form") ObjectionForm form, Model model) {
        offer(citizen, model);
        return FORM;
    }

    @PostMapping("/new")
    String file(
            Citizen citizen,
            Petitioner by,
            @ModelAttribute("form") ObjectionForm form,
            Model model) {
        offer(citizen, model);
        return forms.send(
                FORM,
                model,
                () -> {
                    desk.file(by, check.valid(request(form)), files(form));
                    return Acted.done(HERE + "?done=objection-filed");
                });
    }

    private static List<EvidenceFile> files(ObjectionForm form) {
        try {
            return form.files();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @SuppressWarnings("NullAway") // what is missing is said by the check
    private static ObjectionRequest request(ObjectionForm form) {
        return new ObjectionRequest(
                FormCheck.id(form.subject()),
                FormCheck.text(form.reason()),
                form.text() == null ? "" : form.text(),
                "true".equals(form.notMe()),
                null);
    }

    private void offer(Citizen citizen, Model model) {
        var subjects = new ArrayList<Option>();
        subjects.add(Option.of("", words.say("status.object.choose")));
        against(citizen).map(this::option).forEach(subjects::add);
        model.addAttribute("subjects", subjects);
        model.addAttribute(
                "reasons",
                REASONS.stream()
                        .map(reason -> Option.of(reason, words.say("status.reason." + reason)))
                        .toList());
    }

    /** What binds him, or a unit that he represents. */
    private Stream<Bound> against(Citizen citizen) {
        return Stream.concat(
                        Stream.of(citizen),
                        represented.by(citizen).stream().map(Represented.Unit::holder))
                .flatMap(one -> waysOff.of(one).binding().stream())
                .filter(bound -> CONTESTABLE.contains(bound.about()))
                .filter(bound -> !bound.waysOff().isEmpty());
    }

    private Option option(Bound bound) {
        return Option.of(
                bound.id().toString(),
                words.say(
                        "status.about." + bound.about().word(),
                        words.of(bound.courtName()),
                        bound.caseNumber()));
    }
}
