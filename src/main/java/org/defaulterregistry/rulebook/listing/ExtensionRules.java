package org.defaulterregistry.rulebook.listing;

import static org.defaulterregistry.rulebook.LawText.LIST_PROVISIONS_2017;
import static org.defaulterregistry.rulebook.Rule.ask;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Citation;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.Rule;

/** May the term of an entry that runs already be extended? */
public final class ExtensionRules {

    private static final Citation EXTENSION =
            LIST_PROVISIONS_2017.rule("R-TERM-2(2)", "Art. 2(1) second sentence");

    /** One no, and the term stays as it is. */
    public static final List<Rule<? super RunningEntry>> RULES =
            Stream.<Rule<? super RunningEntry>>concat(
                            TermRules.EXTENSION.stream(),
                            Stream.of(
                                    ask(EXTENSION, "Is the entry in force?", RunningEntry::inForce),
                                    ask(
                                            LIST_PROVISIONS_2017.rule("R-LIST-0", "Art. 1"),
                                            "Is the obligation unperformed?",
                                            (RunningEntry entry) -> !entry.performed()),
                                    ask(
                                                    EXTENSION,
                                                    "Does the listing decision name violence or"
                                                            + " threats, or does new evidence with"
                                                            + " its day?",
                                                    RunningEntry::violenceShown)
                                            .onlyIf(RunningEntry::obstructedByViolenceOrThreats),
                                    ask(
                                            EXTENSION,
                                            "Is the whole term five years at most, with what was"
                                                    + " added before?",
                                            (RunningEntry entry) ->
                                                    entry.yearsAddedBefore()
                                                                    + entry.extensionYears()
                                                            <= TermRules.LONGEST_EXTENSION)))
                    .toList();

    private ExtensionRules() {}

    public static List<Finding> findings(RunningEntry entry) {
        return Rule.askAll(RULES, entry);
    }
}
