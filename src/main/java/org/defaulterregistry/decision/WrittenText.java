package org.defaulterregistry.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The words of a decision in one language, as they stood when it was taken. They never change. */
@Entity
@Table(name = "decision_text")
@SuppressWarnings("NullAway.Init")
public class WrittenText {
    @Id private UUID id;

    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String body;
    private String sha256;

    protected WrittenText() {}

    WrittenText(UUID decision, Language language, String body, String sha256) {
        this.id = UUID.randomUUID();
        this.decisionId = decision;
        this.language = language;
        this.body = body;
        this.sha256 = sha256;
    }

    Language language() {
        return language;
    }

    public String body() {
        return body;
    }

    /** Of the body in UTF-8, in lower-case hexadecimal digits; it stands in the journal. */
    public String sha256() {
        return sha256;
    }
}
