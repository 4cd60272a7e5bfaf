package org.defaulterregistry.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs in a president's place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Deputies {
    private final Deputisations deputisations;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    Deputies(Deputisations deputisations, Accounts accounts, JdbcClient jdbc) {
        this.deputisations = deputisations;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /**
     * One deputy a court and day: the signature stays in one hand. The court is held, so that two
     * namings see one another.
     *
     * @throws Problem 422 if the deputy is no judge of the court, 409 if there is a deputy already
     */
    public Deputisation name(
            Officer president, String deputy, LocalDate from, LocalDate until, String reason) {
        jdbc.sql("select id from court where id = ? for update")
                .param(president.court())
                .query(String.class)
                .single();
        if (!isAnotherJudge(president, deputy)) {
            throw Problem.invalid(
                    "/deputy",
                    "This is no other judge of your court.",
                    "Write the user name of a judge of your court who can sign in.");
        }
        if (deputisations.anyBetween(president.court(), from, until)) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "On one of these days the court has a deputy already.",
                    "End that one first, or choose other days.");
        }
        return deputisations.save(new Deputisation(president, deputy, from, until, reason));
    }

    private boolean isAnotherJudge(Officer president, String deputy) {
        return !deputy.equals(president.name())
                && accounts.findById(deputy)
                        .filter(account -> president.court().equals(account.getCourtId()))
                        .filter(Account::isEnabled)
                        .filter(account -> account.getRoles().contains(Role.JUDGE))
                        .isPresent();
    }

    /** Another court's is not found. */
    public Optional<Deputisation> find(Officer officer, UUID id) {
        return deputisations.find(id, officer.court());
    }

    public List<Deputisation> ofCourt(String court) {
        return deputisations.ofCourt(court);
    }
}
