package org.defaulterregistry.admin;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Courts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The court register; courts come into it as law data. */
@RestController
class CourtController {
    private final Courts courts;

    CourtController(Courts courts) {
        this.courts = courts;
    }

    /**
     * @param nextHigher null for the highest court and for the registry itself
     * @param numberCode what stands for the court in a case number
     */
    record CourtView(
            String id,
            String nameEn,
            String nameZh,
            Court.Level level,
            @Nullable String nextHigher,
            @Nullable String numberCode) {

        static CourtView of(Court court) {
            return new CourtView(
                    court.id(),
                    court.nameEn(),
                    court.nameZh(),
                    court.level(),
                    court.nextHigher(),
                    court.numberCode());
        }
    }

    @GetMapping("/api/v1/admin/courts")
    @Operation(summary = "The court register, with each court's next higher court")
    List<CourtView> all() {
        return courts.findAll().stream()
                .sorted(Comparator.comparing(Court::level).thenComparing(Court::id))
                .map(CourtView::of)
                .toList();
    }
}
