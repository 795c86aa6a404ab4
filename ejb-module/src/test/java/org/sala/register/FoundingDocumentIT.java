package org.sala.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.register.boundary.Register;
import org.sala.register.domain.ProcedureRow;
import org.sala.register.domain.ProcedureTable;
import org.sala.testing.SmallOffice;

/** Holds the procedure table against the founding document itself, cell by cell; only white space may differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundingDocumentIT {
    private static final int COLUMNS = 5;

    /** The title, five headings, and ten rows of five cells. A cell begins with a tab, but so do the lines 10.1 to 10.4 of the first. */
    private final List<String> document = Arrays.stream(read().split("\n\t(?!10\\.[1-4] )", -1))
            .map(FoundingDocumentIT::normalised)
            .toList();

    private final ProcedureTable table = table();

    @Test
    void the_title_is_the_same() {
        assertThat(normalised(table.title().th())).isEqualTo(document.get(0));
    }

    @Test
    void there_are_ten_rows_numbered_alike() {
        assertThat(document).hasSize(1 + COLUMNS + 10 * COLUMNS);
        assertThat(table.rows()).hasSize(10);
        for (ProcedureRow row : table.rows()) {
            assertThat(Integer.toString(row.number())).isEqualTo(cell(row, 0));
        }
    }

    @Test
    void every_topic_is_worded_alike() {
        for (ProcedureRow row : table.rows()) {
            assertThat(normalised(row.topic().th())).isEqualTo(cell(row, 1));
        }
    }

    @Test
    void procedure_responsible_and_reviewer_are_given_once_and_hold_for_all_rows() {
        ProcedureRow first = table.rows().get(0);
        assertThat(table.isUniform()).isTrue();
        for (ProcedureRow row : table.rows()) {
            assertThat(row.inherits()).isTrue();
            assertThat(normalised(row.duty().procedure().th())).isEqualTo(cell(first, 2));
            assertThat(normalised(row.duty().responsible().th())).isEqualTo(cell(first, 3));
            assertThat(normalised(row.duty().reviewer().th())).isEqualTo(cell(first, 4));
            if (row.number() > 1) {
                assertThat(List.of(cell(row, 2), cell(row, 3), cell(row, 4))).containsOnly("");
            }
        }
    }

    private String cell(ProcedureRow row, int column) {
        return document.get(1 + COLUMNS * row.number() + column);
    }

    private static ProcedureTable table() {
        try (SmallOffice office = new SmallOffice()) {
            return office.portal.call(() -> office.desk(Register.class).procedureTable());
        }
    }

    private static String normalised(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String read() {
        try (InputStream in = FoundingDocumentIT.class.getResourceAsStream("founding-document.th.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
