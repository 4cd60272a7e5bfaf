package org.defaulterregistry.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.defaulterregistry.access.ActBook;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.journal.PublicLog;
import org.defaulterregistry.party.Paper;
import org.defaulterregistry.party.PartyRegister;
import org.defaulterregistry.proof.MyReceipts.AboutMe;
import org.defaulterregistry.proof.MyThings.Thing;
import org.defaulterregistry.tlog.VerifierKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody the receipts that are his. Only his own linked document leads to them. */
@Component
public class MyProofs {
    private final PartyRegister parties;
    private final MyThings things;
    private final ActBook acts;
    private final ReceiptBook receipts;
    private final PublicLog log;

    MyProofs(
            PartyRegister parties,
            MyThings things,
            ActBook acts,
            ReceiptBook receipts,
            PublicLog log) {
        this.parties = parties;
        this.things = things;
        this.acts = acts;
        this.receipts = receipts;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public MyReceipts of(Citizen citizen) {
        var mine = partyOf(citizen).map(things::of).orElse(List.of());
        return new MyReceipts(
                log.keys().stream().map(VerifierKey::vkey).findFirst().orElse(null),
                mine.stream().map(this::withReceipts).toList());
    }

    Optional<UUID> partyOf(Citizen citizen) {
        return parties.linked(
                        new Paper(
                                citizen.documentType(),
                                citizen.issuingCountry(),
                                citizen.documentNumber()))
                .map(document -> document.partyId());
    }

    private AboutMe withReceipts(Thing thing) {
        var leaves = acts.about(List.of(thing.id()));
        return new AboutMe(thing.about(), thing.id(), receipts.of(leaves, true));
    }
}
