package org.defaulterregistry.portal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.defaulterregistry.check.Decision;
import org.defaulterregistry.portal.FileWork;
import org.jspecify.annotations.Nullable;

/** A manifest at work or done: its rows are answered in their order, some hundred at a time. */
final class Manifest implements FileWork.Job {
    private final UUID id = UUID.randomUUID();
    private final String person;
    private final int rows;
    private final List<ManifestLine> lines = new ArrayList<>();
    private boolean ended;
    private @Nullable String stopped;

    Manifest(String person, int rows) {
        this.person = person;
        this.rows = rows;
    }

    /**
     * How far it is.
     *
     * @param unanswered rows that have to be mended
     * @param stopped why the rows after the last one here were not asked about, as the end of a key
     *     in the messages files; null: they were, or will be
     */
    public record Progress(
            UUID id,
            int rows,
            int done,
            long restricted,
            long clear,
            long indeterminate,
            long unanswered,
            boolean ended,
            @Nullable String stopped,
            List<ManifestLine> firstUnanswered) {}

    private static final int SHOWN = 20;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public boolean isOf(String name) {
        return person.equals(name);
    }

    synchronized void add(List<ManifestLine> more) {
        lines.addAll(more);
    }

    synchronized void end(@Nullable String reason) {
        stopped = reason;
        ended = true;
    }

    @Override
    public synchronized boolean rests() {
        return ended;
    }

    synchronized List<ManifestLine> lines() {
        return List.copyOf(lines);
    }

    synchronized Progress progress() {
        return new Progress(
                id,
                rows,
                lines.size(),
                with(Decision.RESTRICTED),
                with(Decision.CLEAR),
                with(Decision.INDETERMINATE),
                with(null),
                ended,
                stopped,
                lines.stream().filter(line -> line.decision() == null).limit(SHOWN).toList());
    }

    private long with(@Nullable Decision decision) {
        return lines.stream().filter(line -> line.decision() == decision).count();
    }
}
