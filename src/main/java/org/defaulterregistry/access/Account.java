package org.defaulterregistry.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person's sign-in: an officer of one court, or a citizen with a verified document. */
@Entity
@SuppressWarnings("NullAway.Init")
class Account {
    @Id private String username;

    private String passwordHash;
    private String displayName;
    private @Nullable String courtId;
    private @Nullable String documentType;
    private @Nullable String documentCountry;
    private @Nullable String documentNumber;
    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles;

    protected Account() {}

    private Account(String username, String passwordHash, String displayName, Set<Role> roles) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.roles = roles;
        this.enabled = true;
    }

    static Account ofOfficer(
            String username, String hash, String displayName, String court, Set<Role> roles) {
        var account = new Account(username, hash, displayName, EnumSet.copyOf(roles));
        account.courtId = court;
        return account;
    }

    static Account ofCitizen(String username, String hash, String displayName, Citizen citizen) {
        var account = new Account(username, hash, displayName, EnumSet.of(Role.CITIZEN));
        account.documentType = citizen.documentType();
        account.documentCountry = citizen.issuingCountry();
        account.documentNumber = citizen.documentNumber();
        return account;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    boolean enabled() {
        return enabled;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    @Nullable Officer officer() {
        return courtId == null ? null : new Officer(username, courtId, roles());
    }

    @Nullable Citizen citizen() {
        return documentType == null || documentCountry == null || documentNumber == null
                ? null
                : new Citizen(documentType, documentCountry, documentNumber);
    }
}
