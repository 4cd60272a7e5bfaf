package org.defaulterregistry.law;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.defaulterregistry.access.ProblemDocument;
import org.defaulterregistry.access.Returns;
import org.defaulterregistry.rulebook.question.QuestionResult.Answered;
import org.defaulterregistry.rulebook.question.QuestionResult.FactsMissing;
import org.defaulterregistry.rulebook.question.QuestionResult.NotUnderstood;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Anyone asks, nothing is kept: neither the question nor who asked. */
@RestController
class QuestionController {
    private final QuestionDesk desk;

    QuestionController(QuestionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(QuestionLimit.ADDRESS)
    @Operation(
            summary = "Ask a question of law about made-up facts; open to anyone, nothing is kept")
    @Returns(QuestionAnswer.class)
    ResponseEntity<Object> answer(@Valid @RequestBody QuestionRequest question) {
        return switch (desk.answer(question.kind(), question.input().told())) {
            case Answered answered -> ResponseEntity.ok(QuestionAnswer.of(answered));
            case FactsMissing missing -> ProblemDocument.missing(missing.missing()).response();
            case NotUnderstood refused -> throw Misread.problem(refused);
        };
    }
}
