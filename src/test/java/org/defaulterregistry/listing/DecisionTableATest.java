package org.defaulterregistry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulterregistry.world.Court.Case;
import org.defaulterregistry.world.Made;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** May this person be listed? Decision table A of the rulebook, row by row, over HTTP. */
abstract class DecisionTableATest extends ListingBench {

    @OnH2
    static class OnH2Test extends DecisionTableATest {}

    @OnPostgres
    static class OnPostgresTest extends DecisionTableATest {}

    private Case warned() {
        return haidian.warns(Made.up());
    }

    @Test
    void R_EXCL_16_3_row_1_who_answers_for_the_debtor_unit_is_not_listed() {
        var unit = warnsUnit("");

        Stream.of(
                        "legal-representative-of-debtor-unit",
                        "principal-of-debtor-unit",
                        "directly-responsible-person-of-debtor-unit",
                        "actual-controller-of-debtor-unit")
                .forEach(role ->
                        assertRefused(
                                drafts(unit, ground(4), ", \"subjectRole\": \"" + role + "\"", ""),
                                "R-EXCL-16(3)",
                                "R-SCOPE-2"));
    }

    @Test
    void R_SCOPE_2_row_1_a_bystander_is_not_listed_and_the_debtor_is() {
        var unit = warnsUnit("");

        var bystander = drafts(unit, ground(4), ", \"subjectRole\": \"bystander\"", "");
        assertRefused(bystander, "R-SCOPE-2");
        assertThat(refusedUnder(bystander)).doesNotContain("R-EXCL-16(3)");
        assertDrafted(drafts(unit, ground(4), ", \"subjectRole\": \"judgment-debtor\"", ""));
    }

    @Test
    void R_LIST_0_row_2_who_has_performed_is_not_listed() {
        var from = warned();

        assertDrafted(drafts(from, ground(4)));
        cashier.reports(from, "1000.00");
        assertRefused(drafts(from, ground(4)), "R-LIST-0");
    }

    @Test
    void R_EXCL_4_row_3_a_minor_is_not_listed_on_any_ground() {
        var minor = haidian.warns(Made.born(haidian.today().minusYears(18)));
        var adult = haidian.warns(Made.born(haidian.today().minusYears(18).minusDays(1)));

        IntStream.of(1, 2, 3, 4)
                .forEach(number -> assertRefused(drafts(minor, ground(number)), "R-EXCL-4"));
        assertDrafted(drafts(adult, ground(2)));
    }

    @Test
    void R_EXCL_16_4_row_4_a_student_with_a_campus_loan_is_listed_only_with_a_reason() {
        var student = ", \"fullTimeStudent\": true, \"debtKind\": \"campus-loan\"";
        var other = ", \"fullTimeStudent\": true, \"debtKind\": \"other\"";
        var from = warned();

        assertRefused(drafts(from, ground(4), "", student), "R-EXCL-16(4)");
        assertRefused(
                drafts(from, ground(4), "", student + ", \"overrideReason\": \"\u00a0\""),
                "R-EXCL-16(4)");
        assertDrafted(drafts(from, ground(4), "", student + ", \"overrideReason\": \"Rich.\""));
        assertDrafted(drafts(from, ground(4), "", other));
        assertMissing(
                drafts(from, ground(4), "", ", \"fullTimeStudent\": true"), "/facts/debtKind");
    }

    @Test
    void R_EXCL_16_4_what_a_students_debt_is_is_said_in_one_of_two_words() {
        var from = warned();

        for (var kind :
                List.of("Campus-Loan", "campus-loan ", "campus loan", "rent", "Other", "校园贷", "")) {
            var told = ", \"fullTimeStudent\": true, \"debtKind\": \"" + kind + "\"";
            var answer = drafts(from, ground(4), "", told);
            assertMissing(answer, "/facts/debtKind");
            assertThat(answer.text()).contains("campus-loan", "other");
        }
    }

    @Test
    void R_SCOPE_1_row_5_without_a_proven_ground_nobody_is_listed() {
        var onTime = ground(4, ", \"assetReport\": \"on-time\"");
        var from = warned();

        assertRefused(drafts(from, onTime), "R-LIST-REPORT", "R-SCOPE-1");
        assertDrafted(drafts(from, ground(4, ", \"assetReport\": \"refused\"")));
    }

    @Test
    void R_EXCL_3_row_6_each_of_the_four_cases_shields_from_ground_1_alone() {
        var from = warned();
        var settled = settlement(haidian.today());

        assertRefused(
                drafts(from, ground(1), "", ", \"sufficientValidSecurity\": true"), "R-EXCL-3(1)");
        assertRefused(
                drafts(from, ground(1), "", ", \"seizedAssetsCoverDebt\": true"), "R-EXCL-3(2)");
        assertRefused(
                drafts(from, ground(1), "", ", \"laterInOrderOfPerformance\": true"),
                "R-EXCL-3(3)");
        assertRefused(drafts(from, ground(1), "", ", \"ableToPerform\": false"), "R-EXCL-3(4)");
        assertDrafted(drafts(from, ground(1)));
        assertDrafted(drafts(from, settled, "", ", \"sufficientValidSecurity\": true"));
        assertDrafted(drafts(from, ground(4), "", ", \"ableToPerform\": false"));
    }

    @Test
    void R_EXCL_3_an_excluded_ground_1_is_left_out_beside_another_ground() {
        var from = warned();
        var excluded =
                Map.of(
                        "R-EXCL-3(1)", "\"sufficientValidSecurity\": true",
                        "R-EXCL-3(2)", "\"seizedAssetsCoverDebt\": true",
                        "R-EXCL-3(3)", "\"laterInOrderOfPerformance\": true",
                        "R-EXCL-3(4)", "\"ableToPerform\": false");

        for (var fact : excluded.entrySet()) {
            var refused = drafts(from, ground(1) + "," + ground(4), "", ", " + fact.getValue());
            assertRefused(refused, fact.getKey());
            assertThat(refused.json().get("detail").asString()).contains("ground 1", "left out");
            var both = ground(1) + "," + settlement(haidian.today());
            assertRefused(drafts(from, both, "", ", " + fact.getValue()), fact.getKey());
            assertDrafted(drafts(from, ground(4), "", ", " + fact.getValue()));
        }
        assertDrafted(drafts(from, ground(1) + "," + ground(4)));
    }

    @Test
    void R_EXCL_16_1_and_2_excluded_grounds_1_and_6_are_left_out_beside_another_ground() {
        var from = warned();
        var settled = settlement(haidian.today());
        var covered = ", \"seizedAssetsCoverDebt\": true";
        var holdOff = ", \"creditorAsksToHoldOff\": true";

        for (var number : List.of(2, 3, 4)) {
            var other = "," + ground(number);
            assertRefused(drafts(from, settled + other, "", covered), "R-EXCL-16(1)");
            assertRefused(drafts(from, settled + other, "", holdOff), "R-EXCL-16(2)");
            assertRefused(drafts(from, ground(1) + other, "", holdOff), "R-EXCL-16(2)");
            assertDrafted(drafts(from, settled + other));
        }
    }

    @Test
    void R_TERM_2_2_an_excluded_ground_buys_no_years() {
        var from = warned();
        var secured = ", \"sufficientValidSecurity\": true";
        var longer = ", \"extensionYears\": 3";

        assertRefused(
                drafts(from, ground(1) + "," + ground(4), longer, secured),
                "R-EXCL-3(1)",
                "R-TERM-2(2)");
        assertDrafted(drafts(from, ground(3) + "," + ground(4), longer, secured));
        assertDrafted(drafts(from, ground(1) + "," + ground(4), longer, ""));
    }

    @Test
    void R_EXCL_16_1_row_7_property_under_control_shields_from_grounds_1_and_6() {
        var from = warned();
        var covered = ", \"seizedAssetsCoverDebt\": true";
        var settled = settlement(haidian.today());

        assertRefused(drafts(from, settled, "", covered), "R-EXCL-16(1)");
        assertRefused(drafts(from, ground(1) + "," + settled, "", covered), "R-EXCL-16(1)");
        assertDrafted(drafts(from, ground(3), "", covered));
    }

    @Test
    void R_EXCL_16_2_row_7_a_creditor_who_asks_to_hold_off_shields_from_grounds_1_and_6() {
        var from = warned();
        var holdOff = ", \"creditorAsksToHoldOff\": true";

        assertRefused(drafts(from, settlement(haidian.today()), "", holdOff), "R-EXCL-16(2)");
        assertRefused(drafts(from, ground(1), "", holdOff), "R-EXCL-16(2)");
        assertDrafted(drafts(from, ground(4), "", holdOff));
    }

    @Test
    void R_TERM_2_1_row_8_grounds_2_to_5_list_for_two_years() {
        IntStream.of(2, 3, 4)
                .forEach(number -> assertTwoYears(lists(warned(), ground(number), "")));

        var person = Made.up();
        var order = haidian.lists(person, 1).order();
        assertTwoYears(lists(haidian.warns(person), breach(order, haidian.today()), ""));
    }

    @Test
    void R_LIST_1_6_row_9_ground_6_lists_for_two_years() {
        assertTwoYears(lists(warned(), settlement(haidian.today()), ""));
    }

    @Test
    void R_TERM_1_row_10_ground_1_lists_without_a_term() {
        var listing = lists(warned(), ground(1), "").get("listing");

        assertThat(listing.get("fixedTerm").asBoolean()).isFalse();
        assertThat(listing.get("termLastDay").isNull()).isTrue();
        assertThat(listing.get("inForce").asBoolean()).isTrue();
    }

    private void assertTwoYears(JsonNode decision) {
        var listing = decision.get("listing");
        assertThat(listing.get("fixedTerm").asBoolean()).isTrue();
        assertThat(listing.get("termLastDay").asString())
                .isEqualTo(haidian.today().plusYears(2).toString());
    }
}
