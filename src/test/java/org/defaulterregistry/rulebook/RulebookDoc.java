package org.defaulterregistry.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes docs/rulebook.md: each rule with the classes that speak of it and the cases that try it,
 * found by the rule's id in the sources.
 */
final class RulebookDoc {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path CASES = Path.of("src/test/resources/law/rule-cases.json");
    private static final Pattern ID =
            Pattern.compile("R-[A-Z]+(?:-[A-Z0-9]+)*(?:\\([0-9a-z]+\\))?");

    /** Some ids are put together from the number of a ground. */
    private static final Pattern BEGINNING = Pattern.compile("\"(R-[A-Z0-9-]+\\()\"");

    private static final Pattern TEST_METHOD = Pattern.compile("\\bvoid (R_[A-Za-z0-9_]+)\\(");
    private static final Pattern FAMILY = Pattern.compile("(R(?:_[A-Z0-9]+)+)_.*");

    private final SortedMap<String, SortedSet<String>> classes = new TreeMap<>();
    private final SortedMap<String, List<String>> tests = new TreeMap<>();

    static String render() throws IOException {
        var doc = new RulebookDoc();
        for (var file : javaFiles(MAIN)) {
            doc.findClasses(file);
        }
        for (var file : javaFiles(TEST)) {
            doc.findTests(file);
        }
        doc.findPublishedCases();
        return doc.text();
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private void findClasses(Path file) throws IOException {
        var name =
                MAIN.resolve("org/defaulterregistry")
                        .relativize(file)
                        .toString()
                        .replace(".java", "");
        var source = Files.readString(file);
        ID.matcher(source).results().forEach(found -> addClass(found.group(), name));
        BEGINNING
                .matcher(source)
                .results()
                .forEach(found ->
                        Rulebook.rules().stream()
                                .map(LawRule::id)
                                .filter(id -> id.startsWith(found.group(1)))
                                .forEach(id -> addClass(id, name)));
    }

    private void addClass(String rule, String name) {
        classes.computeIfAbsent(rule, _ -> new TreeSet<>()).add(name);
    }

    private void findTests(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".java", "");
        TEST_METHOD
                .matcher(Files.readString(file))
                .results()
                .forEach(found -> testOf(name, found.group(1)));
    }

    /** A test belongs to the rule in its name, or to the whole article if it names just that. */
    private void testOf(String testClass, String method) {
        var rules = Rulebook.rules().stream().map(LawRule::id).toList();
        var exact =
                rules.stream()
                        .filter(id -> method.startsWith(asWord(id) + "_"))
                        .max((a, b) -> Integer.compare(a.length(), b.length()));
        if (exact.isPresent()) {
            add(exact.get(), testClass, method.substring(asWord(exact.get()).length() + 1));
            return;
        }
        var family = FAMILY.matcher(method);
        if (family.matches()) {
            rules.stream()
                    .filter(id -> asWord(id).startsWith(family.group(1) + "_"))
                    .forEach(id ->
                            add(id, testClass, method.substring(family.group(1).length() + 1)));
        }
    }

    private void add(String rule, String testClass, String holding) {
        tests.computeIfAbsent(rule, _ -> new ArrayList<>())
                .add("`" + testClass + "` " + holding.replace('_', ' '));
    }

    private void findPublishedCases() throws IOException {
        var cases = JsonMapper.builder().build().readTree(Files.readString(CASES));
        for (var published : cases) {
            for (var rule : published.get("because").asString().split("; ")) {
                tests.computeIfAbsent(rule, _ -> new ArrayList<>())
                        .add("published case " + published.get("id").asString());
            }
        }
    }

    private static String asWord(String id) {
        return id.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
    }

    private String text() {
        return """
        # The rulebook: rule, class, case

        Version %s, %d rules; %d of them stand in a class, %d are tried by a case of their own or of their article.
        Written by `RulebookDocTest` out of the code: change a rule and this page, the test fails until it is written anew with

        ```bash
        mvn test -Dtest=RulebookDocTest -Dregenerate=true
        ```

        The statements are ours; the Chinese text of the law governs. S: read in the source. S2: found in a secondary source.
        M: from memory, unverified. P: the text is silent, our reading. What stands in no class is kept by a court, by data
        or by a room that is not built yet. [changing-a-rule.md](changing-a-rule.md) says how a rule is changed.

        """
                        .formatted(
                                Rulebook.VERSION,
                                Rulebook.rules().size(),
                                count(classes.keySet()),
                                count(tests.keySet()))
                + Rulebook.rules().stream().map(this::rule).collect(Collectors.joining("\n"));
    }

    private static long count(Set<String> ids) {
        return Rulebook.rules().stream().map(LawRule::id).filter(ids::contains).count();
    }

    private String rule(LawRule rule) {
        return """
        ## %s

        %s %s *(%s; %s)*

        - Class: %s
        - Case: %s
        """
                .formatted(
                        rule.id(),
                        rule.english(),
                        rule.chinese(),
                        rule.citation().article(),
                        rule.confidence(),
                        classes.getOrDefault(rule.id(), new TreeSet<>()).stream()
                                .map(name -> "`" + name + "`")
                                .collect(
                                        Collectors.collectingAndThen(
                                                Collectors.joining(", "), RulebookDoc::orDash)),
                        orDash(String.join("; ", tests.getOrDefault(rule.id(), List.of()))));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
