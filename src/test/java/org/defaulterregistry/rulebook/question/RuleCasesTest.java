package org.defaulterregistry.rulebook.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.Finding;
import org.defaulterregistry.rulebook.LawRule;
import org.defaulterregistry.rulebook.Rulebook;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** The published cases: each is answered as expected, and for the reasons it names. */
class RuleCasesTest {

    record Case(
            String id,
            String kind,
            Map<String, Object> input,
            Map<String, Object> expected,
            String because) {}

    @TestFactory
    Stream<DynamicTest> published_cases() {
        return cases().stream().map(it -> dynamicTest(it.id(), () -> check(it)));
    }

    private static List<Case> cases() {
        return Asking.JSON.readValue(
                Asking.resource("/law/rule-cases.json"), new TypeReference<List<Case>>() {});
    }

    private static void check(Case published) {
        var result = Asking.QUESTIONS.answer(published.kind(), published.input());

        assertThat(result).isInstanceOf(Answered.class);
        var answered = (Answered) result;
        assertThat(answered.answer()).containsAllEntriesOf(published.expected());
        assertThat(answered.findings())
                .extracting(Finding::ruleId)
                .containsAll(List.of(published.because().split("; ")));
        assertThat(Rulebook.rules())
                .extracting(LawRule::citation)
                .containsAll(answered.findings().stream().map(Finding::citation).toList());
    }
}
