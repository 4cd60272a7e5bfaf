package org.defaulterregistry.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A court, or the registry itself, under the id it has in the journal. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Court {
    /** The registry's own id in the journal. */
    public static final String REGISTRY = "CN-REGISTRY";

    /** The four levels of courts; REGISTRY is no court and decides nothing. */
    public enum Level {
        SUPREME,
        HIGH,
        INTERMEDIATE,
        BASIC,
        REGISTRY
    }

    @Id private String id;

    private String nameEn;
    private String nameZh;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Level level;

    private @Nullable String nextHigher;
    private @Nullable String numberCode;

    protected Court() {}

    /**
     * @param numberCode what stands for this court in a case number, such as 京0108 (R-ID-5)
     */
    public Court(
            String id,
            String nameEn,
            String nameZh,
            Level level,
            @Nullable String nextHigher,
            @Nullable String numberCode) {
        this.id = id;
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.level = level;
        this.nextHigher = nextHigher;
        this.numberCode = numberCode;
    }

    public String id() {
        return id;
    }

    public String nameEn() {
        return nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public Level level() {
        return level;
    }

    /** Data and never guessed from the number code: in municipalities the two disagree (R-ID-5). */
    public @Nullable String nextHigher() {
        return nextHigher;
    }

    public @Nullable String numberCode() {
        return numberCode;
    }
}
