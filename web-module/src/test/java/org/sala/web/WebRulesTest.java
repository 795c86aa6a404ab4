package org.sala.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What pages must not touch. */
@AnalyzeClasses(packages = "org.sala.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebRulesTest {
    @ArchTest
    static final ArchRule pages_see_nothing_behind_boundaries = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sala..persistence..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule nobody_looks_for_a_provider_of_json_at_every_call = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("SalaJson looks for it once");
}
