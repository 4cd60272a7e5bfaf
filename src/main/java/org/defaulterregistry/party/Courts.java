package org.defaulterregistry.party;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The court register. */
public interface Courts extends Repository<Court, String> {
    Court save(Court court);

    Optional<Court> findById(String id);

    List<Court> findAll();

    /** Whether this court is the next higher one of any. */
    @Query("select count(c) > 0 from Court c where c.nextHigher = :court")
    boolean areBelow(String court);
}
