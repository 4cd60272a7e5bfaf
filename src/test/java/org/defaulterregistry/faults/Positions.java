package org.defaulterregistry.faults;

import java.util.List;

/** The journal's positions run from 0 without a gap, and its head knows how many there are. */
final class Positions {
    static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "positions missing below the highest",
                            "select coalesce(max(position) + 1, 0) - count(*) from journal_leaf"),
                    new Question(
                            "difference between the head and the leaves",
                            "select abs(size - (select count(*) from journal_leaf)) from journal_head"));

    private Positions() {}
}
