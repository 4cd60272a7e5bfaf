package org.defaulterregistry.access;

import java.util.List;
import org.defaulterregistry.party.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who signs in with a document; an account knows no party. */
@Component
public class CitizenAccounts {
    private final JdbcClient jdbc;

    CitizenAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of the accounts that hold it and are not locked. */
    public List<String> with(Paper paper) {
        return jdbc.sql(
                        """
                        select username from account
                        where document_type = ? and document_country = ? and document_number = ? and enabled\
                        """)
                .params(paper.type(), paper.issuingCountry(), paper.number())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
