package org.defaulterregistry.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The words of every decision ever taken. */
interface WrittenTexts extends Repository<WrittenText, UUID> {
    WrittenText save(WrittenText text);

    Optional<WrittenText> findByDecisionIdAndLanguage(UUID decision, Language language);

    List<WrittenText> findByDecisionId(UUID decision);
}
