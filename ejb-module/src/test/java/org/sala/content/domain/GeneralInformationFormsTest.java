package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Bilingual;

/** What the ten items of general information ask for. */
class GeneralInformationFormsTest {

    @ParameterizedTest
    @CsvSource({
        "history, 1.1", "vision-mission, 1.2", "structure, 1.3", "executives, 1.4", "chief-information-officer, 1.5",
        "powers, 1.6", "strategy, 1.7", "annual-plan, 1.8", "performance, 1.9", "contact, 1.10"
    })
    void a_kind_answers_to_its_required_item_by_itself(String kind, String item) {
        ContentForm form = ContentForms.of(1, kind);
        assertTrue(form.topics().contains(item));
        assertTrue(ContentCheck.missing(form, ContentValues.NONE).isPresent());
    }

    @Test
    void contact_answers_to_the_four_channels_as_well() {
        assertEquals(
                Set.of("1.10", "1.10.1", "1.10.2", "1.10.3", "1.10.4"),
                ContentForms.of(1, "contact").topics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo", "name-th", "position-th", "telephone"})
    void an_executive_lacking_one_of_the_four_is_refused_at_it(String lacking) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "content.people.0.photo", "12",
                "content.people.0.name-th", "นายวิชัย ศรีสุวรรณ",
                "content.people.0.position-th", "สาธารณสุขอำเภอ",
                "content.people.0.telephone", "๐ ๔๕๗๙ ๐๐๐๐ ต่อ ๑๐๑"));
        assertEquals(Optional.empty(), missing("executives", typed));
        typed.remove("content.people.0." + lacking);
        assertEquals(
                "content.people.0." + lacking,
                missing("executives", typed).orElseThrow().fieldName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"address-th", "telephone", "fax", "email", "latitude", "longitude", "map"})
    void a_contact_lacking_address_telephone_fax_email_or_map_is_refused_at_it(String lacking) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "content.address-th", "ถนนแจ้งสนิท",
                "content.telephone", "0 4579 0000",
                "content.fax", "0 4579 0001",
                "content.email", "contact@example.go.th",
                "content.latitude", "๑๕.๖๕๓๓",
                "content.longitude", "104.3087",
                "content.map", "https://www.openstreetmap.org/#map=16/15.6533/104.3087"));
        assertEquals(Optional.empty(), missing("contact", typed));
        typed.remove("content." + lacking);
        assertEquals(
                "content." + lacking, missing("contact", typed).orElseThrow().fieldName());
    }

    @Test
    void a_structure_names_its_picture_among_the_files() {
        ContentForm form = ContentForms.of(1, "structure");
        ContentValues values = FlatNames.read(form, Map.of("content.chart", "7", "content.groups.0.level", "1")::get);
        assertEquals(Set.of("7"), form.filesNamed(values));
    }

    @Test
    void a_project_budget_is_added_up() {
        ContentForm form = ContentForms.of(1, "annual-plan");
        ContentValues values = FlatNames.read(
                form, Map.of("content.projects.0.budget", "1,200.50", "content.projects.1.budget", "800")::get);
        assertEquals(new BigDecimal("2000.50"), values.total("projects", "budget"));
    }

    @Test
    void progress_is_the_last_quarter_with_a_result_against_the_target() {
        Progress half = Progress.of(row("higher", "80", "40", null));
        assertEquals(new Progress(1, new BigDecimal("40"), 50, false), half);
        assertTrue(Progress.of(row("higher", "80", "40", "80")).met());
        assertTrue(Progress.of(row("lower", "50", "31", null)).met());
        assertFalse(Progress.of(row("lower", "50", "31", "51")).met());
        assertFalse(Progress.of(row("higher", "80", null, null)).isKnown());
        assertEquals(0, Progress.of(row("higher", "0", "3", null)).percent());
    }

    private static ContentValues row(String better, String target, String first, String third) {
        Map<String, Bilingual> cells =
                new HashMap<>(Map.of("better", Bilingual.of(better), "target", Bilingual.of(target)));
        cells.put("q1", Bilingual.of(first == null ? "" : first));
        cells.put("q3", Bilingual.of(third == null ? "" : third));
        return new ContentValues(cells, Map.of());
    }

    private static Optional<FieldRefused> missing(String kind, Map<String, String> typed) {
        ContentForm form = ContentForms.of(1, kind);
        return ContentCheck.missing(form, FlatNames.read(form, typed::get));
    }
}
