package org.defaulterregistry;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final com.tngtech.archunit.core.domain.JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.defaulterregistry");

    @Test
    void every_arrow_between_rooms_is_allowed_by_the_room_it_starts_from() {
        var rooms = ApplicationModules.of(Application.class);

        assertThat(rooms.stream()).hasSizeGreaterThan(10);
        rooms.verify();
    }

    @Test
    void the_rulebook_is_plain_java() {
        classes()
                .that(resideInAPackage("org.defaulterregistry.rulebook.."))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "org.defaulterregistry.rulebook..")
                .check(CLASSES);
    }

    @Test
    void what_verifies_the_journal_is_plain_java() {
        classes()
                .that(resideInAPackage("org.defaulterregistry.tlog"))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "org.defaulterregistry.tlog")
                .check(CLASSES);
    }

    @Test
    void the_commands_that_verify_need_no_framework() {
        classes()
                .that(resideInAPackage("org.defaulterregistry.verifier"))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "picocli",
                        "tools.jackson..",
                        "org.jspecify.annotations",
                        "org.defaulterregistry.tlog",
                        "org.defaulterregistry.verifier")
                .check(CLASSES);
    }

    @Test
    void time_comes_from_the_clock_that_was_handed_in() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(nameMatching("now"))
                                .and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
