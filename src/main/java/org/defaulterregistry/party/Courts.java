package org.defaulterregistry.party;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The court register. */
public interface Courts extends Repository<Court, String> {
    Court save(Court court);

    Optional<Court> findById(String id);

    List<Court> findAll();
}
