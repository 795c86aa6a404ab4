package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {
    private final ContentForm guide = ContentForms.of(7, "guide");
    private final Map<String, String> typed = new HashMap<>(Map.ofEntries(
            Map.entry("content.authority-th", "พ.ร.บ. การสาธารณสุข พ.ศ. 2535"),
            Map.entry("content.conditions-th", "เจ้าของร้านยื่นเอง"),
            Map.entry("content.channels.0.place-th", "ชั้นล่าง"),
            Map.entry("content.channels.0.hours-th", "วันราชการ"),
            Map.entry("content.steps.0.stage", "check"),
            Map.entry("content.steps.0.detail-th", "ตรวจเอกสาร"),
            Map.entry("content.steps.0.duration", "๒๐"),
            Map.entry("content.steps.0.unit", "minute"),
            Map.entry("content.steps.0.responsible-th", "เจ้าหน้าที่"),
            Map.entry("content.no-documents", "true"),
            Map.entry("content.fees.0.item-th", "ค่าใบอนุญาต"),
            Map.entry("content.fees.0.baht", "1,000"),
            Map.entry("content.complaints.0.channel-th", "สายด่วน"),
            Map.entry("content.no-form", "true")));

    @Test
    void a_guide_that_says_everything_is_complete() {
        assertEquals(Optional.empty(), missing());
    }

    @Test
    void numbers_are_stored_in_one_way_however_they_were_typed() {
        ContentValues values = read();
        assertEquals("20", values.rows("steps").get(0).text("duration"));
        assertEquals(new BigDecimal("1000.00"), values.total("fees", "baht"));
    }

    @Test
    void blank_fees_are_no_answer_and_no_fee_is_one() {
        typed.remove("content.fees.0.item-th");
        typed.remove("content.fees.0.baht");
        assertEquals("content.refusal.rows-or-none", missing().orElseThrow().messageKey());
        typed.put("content.no-fee", "on");
        assertEquals(Optional.empty(), missing());
    }

    @Test
    void no_fee_and_a_fee_contradict_each_other() {
        typed.put("content.no-fee", "true");
        FieldRefused refusal = missing().orElseThrow();
        assertEquals("content.refusal.rows-although-none", refusal.messageKey());
        assertEquals("content.fees", refusal.fieldName());
    }

    @Test
    void a_step_without_its_time_is_found_in_its_row() {
        typed.put("content.steps.1.detail-th", "ตรวจร้าน");
        FieldRefused refusal = missing().orElseThrow();
        assertEquals("content.refusal.cell-missing", refusal.messageKey());
        assertEquals("content.steps.1.stage", refusal.fieldName());
    }

    @Test
    void empty_rows_do_not_count() {
        typed.put("content.steps.1.detail-th", " ");
        typed.put("content.steps.2.detail-th", "");
        assertEquals(1, read().rows("steps").size());
    }

    @Test
    void times_are_summed_apart_by_unit() {
        typed.put("content.steps.1.duration", "3");
        typed.put("content.steps.1.unit", "working-day");
        typed.put("content.steps.2.duration", "40");
        typed.put("content.steps.2.unit", "minute");
        Map<String, Integer> totals = new LinkedHashMap<>();
        TimeTaken.of(guide.field("steps").orElseThrow(), read()).forEach((unit, sum) -> totals.put(unit.code(), sum));
        assertEquals(Map.of("minute", 60, "working-day", 3), totals);
    }

    @Test
    void values_survive_being_stored_and_sent() {
        ContentValues values = read();
        assertEquals(values, ContentValues.parse(values.json()));
        assertEquals(values, FlatNames.read(guide, FlatNames.write(guide, values)::get));
    }

    @Test
    void a_search_finds_the_words_and_not_the_codes() {
        String all = guide.textsOf(read()).stream().map(text -> text.th()).collect(Collectors.joining(" "));
        assertTrue(all.contains("ตรวจสอบเอกสาร") && all.contains("นาที") && !all.contains("minute"), all);
    }

    @ParameterizedTest
    @CsvSource({
        "content.steps.0.duration, -1, content.refusal.form.WHOLE_NUMBER",
        "content.steps.0.duration, สอง, content.refusal.form.WHOLE_NUMBER",
        "content.steps.0.unit, fortnight, content.refusal.no-such-choice",
        "content.fees.0.baht, 10.005, content.refusal.form.AMOUNT",
        "content.fees.0.baht, -5, content.refusal.form.AMOUNT",
        "content.fees.0.baht, 1e400000000, content.refusal.form.AMOUNT",
        "content.channels.0.link, javascript:alert(1), content.refusal.form.LINK",
        "content.channels.0.link, //evil.example, content.refusal.form.LINK",
        "content.complaints.0.telephone, call me, content.refusal.form.TELEPHONE",
        "content.forms.0.file, ../x, content.refusal.form.FILE",
    })
    void a_value_of_another_type_is_refused_at_its_field(String name, String value, String key) {
        typed.put(name, value);
        FieldRefused refusal = assertThrows(FieldRefused.class, this::read);
        assertEquals(key, refusal.messageKey());
        assertEquals(name, refusal.fieldName());
    }

    @Test
    void a_text_longer_than_its_field_is_refused() {
        typed.put("content.authority-th", "ก".repeat(4001));
        assertEquals(
                "content.refusal.too-long",
                assertThrows(FieldRefused.class, this::read).messageKey());
    }

    @Test
    void a_table_has_a_bound() {
        for (int i = 0; i <= ContentField.MOST_ROWS; i++) {
            typed.put("content.complaints." + i + ".channel-th", "ช่องทาง");
        }
        assertEquals(
                "content.refusal.too-many-rows",
                assertThrows(FieldRefused.class, this::read).messageKey());
    }

    private ContentValues read() {
        return FlatNames.read(guide, typed::get);
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(guide, read());
    }
}
