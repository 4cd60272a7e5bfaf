package org.defaulterregistry.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.defaulterregistry.access.Acts;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.Role;
import org.defaulterregistry.access.Version;
import org.defaulterregistry.duties.Recounts;
import org.defaulterregistry.editions.Edition;
import org.defaulterregistry.editions.Editions;
import org.defaulterregistry.journal.LeafKind;
import org.defaulterregistry.journal.Receipt;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.restraint.Enactments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Loads new editions of the dated lists: one operator proposes, another consents (R-CAL-6). */
@Component
class LawDataDesk {
    private static final String RULE = "R-CAL-6";

    private final LawDataStore store;
    private final LawFiles files;
    private final Editions editions;
    private final Recounts recounts;
    private final Acts acts;
    private final Enactments enactments;
    private final Clock clock;

    LawDataDesk(
            LawDataStore store,
            LawFiles files,
            Editions editions,
            Recounts recounts,
            Acts acts,
            Enactments enactments,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.editions = editions;
        this.recounts = recounts;
        this.acts = acts;
        this.enactments = enactments;
        this.clock = clock;
    }

    record InForce(LawData data, List<Receipt> journal) {}

    @Transactional
    public LawData propose(Officer operator, LawDataRequest request) {
        files.mustBeUsable(request.kind(), request.content());
        if (request.version().equals(Editions.BUILT_IN)
                || store.exists(request.kind(), request.version())) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "There is an edition of this name already.",
                    "Give the new one another name: decisions name their edition.");
        }
        var data =
                new LawData(
                        UUID.randomUUID(),
                        acts.open(Court.REGISTRY, step(operator, Approval.Step.DRAFTED)),
                        new Edition(request.kind(), request.version(), request.content()),
                        operator.name(),
                        clock.instant(),
                        null,
                        null,
                        null);
        store.add(data);
        return data;
    }

    @Transactional
    public InForce consent(Officer operator, UUID id, @Nullable String ifMatch) {
        var draft = store.hold(id).orElseThrow(Problem::notFound);
        Version.mustMatch(ifMatch, draft.version());
        mayConsent(operator, draft);
        files.mustBeUsable(draft.edition().kind(), draft.edition().content());
        acts.approve(draft.act(), step(operator, Approval.Step.SIGNED));
        var act = enactments.begin(draft.act(), Court.REGISTRY, List.of());
        act.journal(
                LeafKind.RECORD, draft.id(), leaf(draft, operator, files.apply(draft.edition())));
        var journal = enactments.seal(act);
        var position = journal.getLast().position();
        var inForce = draft.consented(operator.name(), clock.instant(), position);
        store.consented(inForce);
        onceDurable(() -> {
            editions.take(draft.edition(), position);
            recounts.round();
        });
        return new InForce(inForce, journal);
    }

    private void mayConsent(Officer operator, LawData draft) {
        if (draft.inForce()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "It is in force already.",
                    "There is nothing left to do.");
        }
        if (acts.tookPart(draft.act(), operator.name())) {
            throw Problem.under(
                    RULE,
                    ProblemType.NOT_ALLOWED,
                    "Whoever proposed it cannot consent to it.",
                    "Ask another operator to read it and to consent.");
        }
    }

    @Transactional(readOnly = true)
    public List<LawData> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public LawData show(UUID id) {
        return store.find(id).orElseThrow(Problem::notFound);
    }

    private static Approval step(Officer operator, Approval.Step step) {
        return Approval.by(operator, step, Role.OPERATOR);
    }

    private static Map<String, ?> leaf(LawData draft, Officer consenting, String effect) {
        var edition = draft.edition();
        return Map.of(
                "what", "law data loaded",
                "list", edition.kind().word(),
                "version", edition.version(),
                "contentSha256", sha256(edition.content()),
                "proposedBy", draft.proposedBy(),
                "consentedBy", consenting.name(),
                "effect", effect);
    }

    /** So that nobody can say later that another file was meant. */
    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void onceDurable(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        then.run();
                    }
                });
    }
}
