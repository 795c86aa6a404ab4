package org.sala.content.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The monthly summary of procurement, form SKR.1. */
class MonthlyProcurementFormTest {
    private static final ContentForm FORM = ContentForms.of(5, "procurement-monthly");

    private final Map<String, String> typed = new HashMap<>(Map.of("content.month", "2026-10"));

    @Test
    void a_row_has_the_columns_of_the_form() {
        assertEquals(
                List.of(
                        "work",
                        "budget",
                        "reference-price",
                        "method",
                        "bidders",
                        "selected",
                        "agreed-price",
                        "reason",
                        "contract",
                        "contract-date"),
                FORM.field("purchases").orElseThrow().columns().stream()
                        .map(ContentField::code)
                        .toList());
    }

    @Test
    void other_kinds_of_official_information_have_no_such_form() {
        assertEquals("plain", ContentForms.of(5, "transparency").code());
    }

    @Test
    void a_month_in_which_nothing_was_bought_says_so() {
        assertEquals("content.refusal.rows-or-none", missing().orElseThrow().messageKey());
        typed.put("content.nothing-bought", "true");
        assertEquals(Optional.empty(), missing());
    }

    @Test
    void it_cannot_say_so_and_list_a_purchase() {
        typed.put("content.nothing-bought", "true");
        row(0, "8940");
        assertEquals(
                "content.refusal.rows-although-none", missing().orElseThrow().messageKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work-th",
                "budget",
                "reference-price",
                "method",
                "bidders",
                "selected",
                "agreed-price",
                "reason-th",
                "contract",
                "contract-date"
            })
    void no_column_is_left_blank(String column) {
        row(0, "8940");
        assertEquals(Optional.empty(), missing());
        typed.remove("content.purchases.0." + column);
        assertEquals("content.purchases.0." + column, missing().orElseThrow().fieldName());
    }

    @Test
    void totals_are_exact() {
        row(0, "8,940.10");
        row(1, "๙๒๗๐.๒๐");
        assertEquals(
                new BigDecimal("18210.30"), FlatNames.read(FORM, typed::get).total("purchases", "agreed-price"));
    }

    private void row(int place, String agreed) {
        String row = "content.purchases." + place + ".";
        typed.put(row + "work-th", "ซื้อวัสดุสำนักงาน");
        typed.put(row + "budget", "9,300");
        typed.put(row + "reference-price", "9300");
        typed.put(row + "method", "specific");
        typed.put(row + "bidders", "ร้านลุมพุกศึกษาภัณฑ์ 8,940 บาท");
        typed.put(row + "selected", "ร้านลุมพุกศึกษาภัณฑ์");
        typed.put(row + "agreed-price", agreed);
        typed.put(row + "reason-th", "ราคาเหมาะสม");
        typed.put(row + "contract", "ใบสั่งซื้อเลขที่ 77/2569");
        typed.put(row + "contract-date", "2026-10-11");
    }

    private Optional<FieldRefused> missing() {
        return ContentCheck.missing(FORM, FlatNames.read(FORM, typed::get));
    }
}
