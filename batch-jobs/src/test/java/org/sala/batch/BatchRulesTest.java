package org.sala.batch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.batch.api.Batchlet;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;

/** What docs/adr/0004 asks of batch jobs. */
@AnalyzeClasses(packages = "org.sala.batch", importOptions = ImportOption.DoNotIncludeTests.class)
class BatchRulesTest {
    private static final DescribedPredicate<JavaClass> HOLDING_NO_TRANSACTION = describe(
            "@Transactional(NOT_SUPPORTED)",
            artefact -> artefact.isAnnotatedWith(Transactional.class)
                    && artefact.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.NOT_SUPPORTED);

    @ArchTest
    static final ArchRule artefacts_hold_no_transaction =
            classes().that().areAnnotatedWith(Named.class).should(be(HOLDING_NO_TRANSACTION));

    @ArchTest
    static final ArchRule batchlets_keep_what_made_them_fail =
            classes().that().implement(Batchlet.class).should().beAnnotatedWith(NotesFailure.class);

    @ArchTest
    static final ArchRule batch_sees_neither_pages_nor_what_is_behind_boundaries = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sala.web..", "org.sala..persistence..", "jakarta.persistence..", "java.sql..");

    @ArchTest
    static final ArchRule nobody_looks_for_a_provider_of_json_at_every_call = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("SalaJson looks for it once");

    @Test
    void every_job_of_the_catalogue_has_its_file() {
        assertThat(JobCatalogue.jobs()).extracting(JobDescription::name).allSatisfy(name -> assertThat(
                        getClass().getResource("/META-INF/batch-jobs/" + name + ".xml"))
                .as(name)
                .isNotNull());
    }
}
