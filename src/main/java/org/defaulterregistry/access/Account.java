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
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A person's sign-in: an officer of one court or of the registry, a person of a provider, or a
 * citizen with a verified document. Citizens have no court; the registry keeps providers' people.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Account {
    @Id private String username;

    private String passwordHash;
    private boolean ownPassword;
    private String displayName;
    private @Nullable String courtId;
    private @Nullable String clientId;
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

    private @Nullable String proposedRoles;
    private @Nullable String proposedBy;
    private @Nullable UUID proposedAct;

    @Version private int version;

    protected Account() {}

    private Account(String username, String passwordHash, String displayName, Set<Role> roles) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.ownPassword = true;
        this.displayName = displayName;
        this.roles = new HashSet<>(roles);
        this.enabled = true;
    }

    static Account ofOfficer(
            String username, String hash, String displayName, String court, Set<Role> roles) {
        var account = new Account(username, hash, displayName, roles);
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

    /** From now on a person of the provider with this client, and of no court. */
    public void belongsTo(String client) {
        clientId = client;
    }

    /** Somebody else knows this password: it is good for choosing another and for nothing else. */
    Account withPasswordOfAnother() {
        ownPassword = false;
        return this;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        ownPassword = true;
    }

    /** The roles count once somebody else consents; an older proposal is dropped. */
    public void propose(Set<Role> wanted, UUID act, String by) {
        proposedRoles = wanted.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        proposedAct = act;
        proposedBy = by;
    }

    /** These roles count from now on, and nothing is proposed any more. */
    public void give(Set<Role> given) {
        roles = new HashSet<>(given);
        proposedRoles = null;
        proposedAct = null;
        proposedBy = null;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    public String getUsername() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    public String getDisplayName() {
        return displayName;
    }

    public @Nullable String getCourtId() {
        return courtId;
    }

    /** The client under whose grants a provider's person asks; null: no provider's person. */
    public @Nullable String getClientId() {
        return clientId;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** False until the person has chosen a password that nobody else knows. */
    public boolean isOwnPassword() {
        return ownPassword;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    public Set<Role> getProposedRoles() {
        return proposedRoles == null
                ? Set.of()
                : Arrays.stream(proposedRoles.split(" "))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public @Nullable String getProposedBy() {
        return proposedBy;
    }

    public @Nullable UUID proposedAct() {
        return proposedAct;
    }

    public int getVersion() {
        return version;
    }

    @Nullable Citizen citizen() {
        return documentType == null || documentCountry == null || documentNumber == null
                ? null
                : new Citizen(documentType, documentCountry, documentNumber);
    }
}
