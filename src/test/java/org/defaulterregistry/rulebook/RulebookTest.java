package org.defaulterregistry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.rulebook.identity.DisputeRules;
import org.defaulterregistry.rulebook.listing.ClaimRules;
import org.defaulterregistry.rulebook.listing.DecisionRules;
import org.defaulterregistry.rulebook.listing.ExtensionRules;
import org.defaulterregistry.rulebook.listing.ListingRules;
import org.defaulterregistry.rulebook.listing.PublicationRules;
import org.defaulterregistry.rulebook.listing.TermRules;
import org.defaulterregistry.rulebook.measure.SchoolRules;
import org.defaulterregistry.rulebook.order.ChangeOfOfficeRules;
import org.defaulterregistry.rulebook.order.ExitBanRules;
import org.defaulterregistry.rulebook.order.NecessityRules;
import org.defaulterregistry.rulebook.order.OrderLiftRules;
import org.defaulterregistry.rulebook.order.OrderRules;
import org.defaulterregistry.rulebook.order.PrivateConsumptionRules;
import org.defaulterregistry.rulebook.order.TemporaryLiftRules;
import org.defaulterregistry.rulebook.order.WrongMeasureRules;
import org.defaulterregistry.rulebook.relist.RelistRules;
import org.defaulterregistry.rulebook.removal.RemovalTriggers;
import org.defaulterregistry.rulebook.review.ReviewRules;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static Stream<Citation> cited() {
        return Stream.<List<? extends Rule<?>>>of(
                        ListingRules.TABLE_A,
                        List.of(DecisionRules.WARNED),
                        DecisionRules.VALID,
                        PublicationRules.RULES,
                        TermRules.EXTENSION,
                        RemovalTriggers.TRIGGERS,
                        RemovalTriggers.EARLY_WAYS_OUT,
                        ReviewRules.STANDING,
                        ReviewRules.GOING_UP,
                        ReviewRules.LIFTING,
                        RelistRules.BARRED,
                        RelistRules.AGAIN_NOW,
                        ClaimRules.RULES,
                        ExtensionRules.RULES,
                        OrderRules.MAY_ORDER,
                        NecessityRules.RULES,
                        ExitBanRules.MAY_BAN,
                        ExitBanRules.MUST_LIFT,
                        ExitBanRules.MAY_LIFT,
                        OrderLiftRules.MUST_LIFT,
                        OrderLiftRules.MAY_LIFT,
                        WrongMeasureRules.WRONG_ORDER,
                        WrongMeasureRules.WRONG_BAN,
                        DisputeRules.RULES,
                        TemporaryLiftRules.RULES,
                        PrivateConsumptionRules.RULES,
                        ChangeOfOfficeRules.FREE_THE_FORMER,
                        ChangeOfOfficeRules.BIND_THE_SUCCESSOR,
                        SchoolRules.CLOSED)
                .flatMap(List::stream)
                .map(Rule::citation);
    }

    @Test
    void every_rule_that_is_asked_stands_in_the_catalogue_with_the_same_article() {
        assertThat(Rulebook.rules()).extracting(LawRule::citation).containsAll(cited().toList());
    }

    @Test
    void every_rule_has_one_name_and_is_told_in_both_languages() {
        assertThat(Rulebook.rules()).extracting(LawRule::id).doesNotHaveDuplicates();
        assertThat(Rulebook.rules())
                .allSatisfy(rule -> {
                    assertThat(rule.english()).isNotBlank();
                    assertThat(rule.chinese()).isNotBlank();
                    assertThat(rule.version()).isEqualTo(Rulebook.VERSION);
                });
        assertThat(Rulebook.rule("R-GRACE-15")).isPresent();
        assertThat(Rulebook.rule("R-GRACE-99")).isEmpty();
    }

    @Test
    void readings_are_kept_by_name() {
        assertThat(Readings.DEFAULT.asMap())
                .hasSize(Readings.class.getRecordComponents().length)
                .containsEntry("minorOnEighteenthBirthday", "true")
                .containsEntry("workingDaysToLiftOrder", "3");
    }
}
