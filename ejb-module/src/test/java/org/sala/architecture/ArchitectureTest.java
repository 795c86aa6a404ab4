package org.sala.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.List;

/** What design and style say about who may know whom, as rules that fail the build. */
@AnalyzeClasses(packages = "org.sala", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The features from left to right: each may know those before it, so that they form no cycle. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "audit",
            "operations",
            "backup",
            "office",
            "account",
            "notices",
            "register",
            "content",
            "library",
            "publication",
            "freshness",
            "links",
            "imports",
            "redirects",
            "search",
            "visits",
            "satisfaction",
            "feedback",
            "retention",
            "portal",
            "demonstration");

    @ArchTest
    static void features_know_only_those_before_them(JavaClasses classes) {
        for (int i = 0; i < FEATURES.size() - 1; i++) {
            String[] later = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(feature -> "org.sala." + feature + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.sala." + FEATURES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    /** The server answers a call to a method of a bean that is not public with a failure; tests without a server do not. */
    @ArchTest
    static final ArchRule what_others_call_of_a_bean_is_public = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are enterprise beans",
                    bean -> bean.isAnnotatedWith(Stateless.class) || bean.isAnnotatedWith(Singleton.class)))
            .and()
            .areNotPublic()
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("be called by their own class and those within it alone") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getCallsOfSelf().stream()
                            .filter(call -> !call.getOriginOwner().equals(method.getOwner())
                                    && !call.getOriginOwner()
                                            .getName()
                                            .startsWith(method.getOwner().getName() + "$"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule nobody_looks_for_a_provider_of_json_at_every_call = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("SalaJson looks for it once");

    @ArchTest
    static final ArchRule every_class_belongs_to_a_feature = classes()
            .should()
            .resideInAnyPackage(FEATURES.stream()
                    .map(feature -> "org.sala." + feature + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule the_domain_knows_no_way_in_and_no_way_out = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sala..boundary..",
                    "org.sala..persistence..",
                    "jakarta.ejb..",
                    "jakarta.faces..",
                    "jakarta.batch..");

    @ArchTest
    static final ArchRule persistence_knows_no_boundary = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sala..boundary..");

    @ArchTest
    static final ArchRule entity_managers_live_in_persistence = noClasses()
            .that()
            .resideOutsideOfPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule nothing_here_knows_faces_or_jobs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.batch..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule entities_live_in_the_domain =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..domain..");

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    /** Everything asks the clock of the portal, so that tests and the demonstration can set it. */
    @ArchTest
    static final ArchRule only_the_clock_knows_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.sala.shared.SalaClock")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");
}
