package org.defaulterregistry.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulterregistry.world.Quick.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.rulebook.Readings;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import org.defaulterregistry.rulebook.question.Questions;
import org.defaulterregistry.rulebook.time.WorkCalendar;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes at all: read or refused as JSON, then answered with a body that can be written. */
class QuestionJsonFuzzTest {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Questions QUESTIONS =
            new Questions(calendar(), Readings.DEFAULT, Set.of("air-travel"));

    @FuzzTest(maxDuration = "3m")
    void every_body_is_answered_or_refused(byte[] body) throws Exception {
        QuestionRequest question;
        try {
            question = quickly(() -> JSON.readValue(body, QuestionRequest.class));
        } catch (JacksonException refused) {
            return;
        }
        if (question != null && question.kind() != null && question.input() != null) {
            assertThat(JSON.writeValueAsBytes(quickly(() -> answer(question)))).isNotEmpty();
        }
    }

    private static Object answer(QuestionRequest question) {
        return switch (QUESTIONS.answer(question.kind(), question.input().told())) {
            case Answered answered -> QuestionAnswer.of(answered);
            case FactsMissing missing -> ProblemDocument.missing(missing.missing());
            case NotUnderstood refused -> ProblemDocument.of(Misread.problem(refused));
        };
    }

    private static WorkCalendar calendar() {
        try {
            return WorkCalendar.parse(
                    Files.readString(Path.of("src/main/resources/law/cn-workdays.csv")), "fuzz");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
