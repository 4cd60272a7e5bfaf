package org.defaulterregistry.admin;

import java.util.Map;
import org.defaulterregistry.access.AccountBook;
import org.defaulterregistry.access.Approval;
import org.defaulterregistry.access.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords. An officer's change is journaled; a citizen's is nobody's business. */
@Component
public class PasswordDesk {
    private final AccountBook book;
    private final AdminActs acts;

    PasswordDesk(AccountBook book, AdminActs acts) {
        this.book = book;
        this.acts = acts;
    }

    /**
     * @throws Problem 422 if the current one is wrong or the new one too weak
     */
    @Transactional
    public void choose(String username, PasswordRequest request) {
        var account = book.choosePassword(username, request.current(), request.password());
        var court = account.getCourtId();
        if (court != null) {
            acts.decided(
                    court,
                    new Approval(
                            Approval.Step.DECIDED,
                            username,
                            "SELF",
                            "basic",
                            "the current password"),
                    AdminActs.idOf("account", username),
                    Map.of("what", "password changed", "account", username));
        }
    }
}
