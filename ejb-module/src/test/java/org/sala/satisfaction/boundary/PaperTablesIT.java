package org.sala.satisfaction.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.satisfaction.domain.PaperReport;

class PaperTablesIT {
    @TempDir
    Path data;

    private PaperOffice office;

    @BeforeEach
    void open() {
        office = new PaperOffice(data);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_table_of_three_hundred_forms_is_stored_as_one_entry_and_summed_up() {
        String table = office.table(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> row(Integer.toString(i), i % 2 == 0 ? "4" : "มากที่สุด", i == 7 ? "ดีมาก" : ""))
                .toList());
        assertThat(look(table).right()).isEqualTo(300);
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer"))
                .as("only looked")
                .isEqualTo("0");
        assertThat(office.store("ada", table, false)).isEqualTo(300);
        assertThat(office.mine("ada").today()).isEqualTo(300);
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_comment WHERE answer_source = 'paper'"))
                .isEqualTo("1");
        office.night();
        assertThat(office.report().respondents()).isEqualTo(300);
        assertThat(office.report().overall().meanText()).isEqualTo("4.50");
        assertThat(office.report().attributes().get(0).shares().get(0).count()).isEqualTo(300);

        office.undo("ada");
        office.night();
        assertThat(office.report().respondents()).isZero();
        assertThat(office.store("ada", table, false))
                .as("what was taken back can come again")
                .isEqualTo(300);
    }

    @Test
    void every_fault_is_told_with_its_line_and_column_and_nothing_is_stored() {
        office.enter("wim", office.form("5", "5"));
        String table = office.table(List.of(
                row("1", "5", ""),
                row("2", "6", ""),
                row("01", "5", ""),
                row("5", "5", ""),
                List.of("6", "2199-01-01", "5", "men", ""),
                row("7", "", "")));
        PaperReport report = look(table);
        assertThat(report.rows())
                .extracting(PaperReport.Row::line, PaperReport.Row::number, PaperReport.Row::isRight)
                .containsExactly(
                        tuple(2, "1", true),
                        tuple(3, "2", false),
                        tuple(4, "1", false),
                        tuple(5, "5", false),
                        tuple(6, "6", false),
                        tuple(7, "7", false));
        assertThat(faults(report, 1))
                .hasSize(15)
                .first()
                .isEqualTo("q.content-1 satisfaction.refusal.unknown-mark [6]");
        assertThat(faults(report, 2)).containsExactly("number papers.refusal.number-in-line [1, 2]");
        assertThat(faults(report, 3)).containsExactly("number papers.refusal.number-twice [5]");
        assertThat(faults(report, 4))
                .containsExactly(
                        "day papers.refusal.day-future [2199-01-01]",
                        "a.sex satisfaction.refusal.unknown-option [men]");
        assertThat(faults(report, 5)).containsExactly(" satisfaction.refusal.nothing-ticked");
        office.assertRefused("papers.refusal.rows-wrong [5]", () -> office.store("ada", table, false));
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("1");
        assertThat(office.store("ada", table, true)).isEqualTo(1);
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("2");
    }

    @Test
    void the_same_file_is_refused_however_its_lines_end_and_another_by_the_numbers_of_its_forms() {
        String table = office.table(List.of(row("1", "5", ""), row("2", "4", "")));
        office.store("ada", table, false);
        office.assertRefused("papers.refusal.file-twice", () -> office.store("wim", table, false));
        office.assertRefused("papers.refusal.file-twice", () -> look(table.replace("\r\n", "\n")));
        String other = office.table(List.of(row("2", "4", ""), row("1", "5", "")));
        office.assertRefused("papers.refusal.rows-wrong", () -> office.store("wim", other, false));
        office.assertRefused("papers.refusal.no-right-row", () -> office.store("wim", other, true));
        assertThat(office.survey.value("SELECT COUNT(*) FROM survey_answer")).isEqualTo("2");
    }

    @Test
    void what_is_no_table_of_the_version_or_too_large_is_refused() {
        office.assertRefused("imports.refusal.no-table", () -> look("PK\0\0"));
        office.assertRefused("papers.refusal.column-unknown [q.content-99, 1]", () -> look("day,q.content-99\n1,2\n"));
        office.assertRefused("papers.refusal.column-missing [day]", () -> look("number,q.content-1\n1,2\n"));
        office.assertRefused("imports.refusal.no-rows", () -> look("day,q.content-1\n# วันที่,ข้อ 1\n"));
        office.assertRefused("imports.refusal.file-too-large", () -> look("day\n" + "x".repeat(1 << 20)));
        office.assertRefused("imports.refusal.too-many-rows", () -> look("day\n" + "x\n".repeat(2_010)));
        office.assertRefused(
                "satisfaction.refusal.no-such-version",
                () -> office.as("ada", () -> office.tables().look(4, "day\n")));
    }

    @Test
    void cells_say_marks_and_options_by_code_or_in_words_and_days_as_thais_write_them() {
        String thai = office.clock().today().getDayOfMonth() + "/"
                + office.clock().today().getMonthValue() + "/"
                + (office.clock().today().getYear() + 543);
        String table = "day;q.content-1;q.content-2;q.content-3;a.sex\n" + thai + ";๔;ไม่เกี่ยวข้อง;Highest;ชาย\n";
        assertThat(office.as("ada", () -> office.tables().store(1, "x.csv", table, false)))
                .isEqualTo(1);
        assertThat(office.survey.value("SELECT marks FROM survey_answer")).isEqualTo("405" + "-".repeat(12));
        assertThat(office.survey.value("SELECT choices FROM survey_answer"))
                .as("a man who says nothing else of himself")
                .isEqualTo("BEFFF");
    }

    private PaperReport look(String table) {
        return office.as("ada", () -> office.tables().look(1, table));
    }

    private List<String> row(String number, String mark, String comment) {
        return new ArrayList<>(List.of(number, office.today(), mark, "female", comment));
    }

    private static List<String> faults(PaperReport report, int row) {
        return report.rows().get(row).faults().stream()
                .map(fault -> fault.column() + " " + fault.refusal().getMessage())
                .toList();
    }
}
