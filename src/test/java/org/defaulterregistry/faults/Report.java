package org.defaulterregistry.faults;

import java.util.Map;

/** Lines of a name and a figure. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report line(String name, Object figure) {
        text.append("%-44s %s%n".formatted(name, figure));
        return this;
    }

    /** The sum, and behind it what it is made of. */
    Report line(String name, Map<String, ? extends Number> parts) {
        var sum = parts.values().stream().mapToLong(Number::longValue).sum();
        return line(name, parts.isEmpty() ? "0" : sum + " " + parts);
    }

    Report ledger(Ledger ledger) {
        return line("acknowledged writes", ledger.count())
                .line("unanswered, sent again with the same key", ledger.unansweredCount())
                .line("answers that asked for a repeat, or worse", ledger.otherAnswers())
                .line("never resolved", ledger.unresolvedCount())
                .line("repeats of what was answered", ledger.repeatCount())
                .line("repeats that got another answer", ledger.changedAnswerCount());
    }

    Report findings(Findings findings) {
        return line("lost (acknowledged and not stored)", findings.lost())
                .line("half-visible", findings.half())
                .line("gaps in the journal", findings.gaps())
                .line("acts done twice", findings.twice());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
