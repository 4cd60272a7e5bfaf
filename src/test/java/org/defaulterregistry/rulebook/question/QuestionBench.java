package org.defaulterregistry.rulebook.question;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * How many questions one core answers in a second, from parsed facts to the answer. Run it by hand,
 * on one core: {@code taskset -c 0 java -cp target/test-classes:target/classes:…
 * org.defaulterregistry.rulebook.question.QuestionBench}.
 */
final class QuestionBench {
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    record Case(String kind, Map<String, Object> input) {}

    private QuestionBench() {}

    public static void main(String[] args) {
        var cases =
                Asking.JSON
                        .readValue(
                                Asking.resource("/law/rule-cases.json"),
                                new TypeReference<List<Map<String, Object>>>() {})
                        .stream()
                        .map(QuestionBench::read)
                        .toList();
        for (int i = 0; i < ROUNDS; i++) {
            System.out.printf("%,d questions a second%n", perSecond(cases));
        }
    }

    @SuppressWarnings("unchecked")
    private static Case read(Map<String, Object> published) {
        return new Case(
                (String) published.get("kind"), (Map<String, Object>) published.get("input"));
    }

    /** Counted in the thread's own time, so that a busy machine measures the same. */
    private static long perSecond(List<Case> cases) {
        long answered = 0;
        var start = CLOCK.getCurrentThreadCpuTime();
        while (CLOCK.getCurrentThreadCpuTime() - start < ROUND.toNanos()) {
            cases.forEach(it -> Asking.QUESTIONS.answer(it.kind(), it.input()));
            answered += cases.size();
        }
        return answered * 1_000_000_000L / (CLOCK.getCurrentThreadCpuTime() - start);
    }
}
