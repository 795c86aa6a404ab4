package org.sala.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sala.library.domain.FileView;

class DownloadNameTest {
    private static final FileView PDF =
            new FileView(7, 1, "plan.pdf", "แผน.pdf", "application/pdf", 10, "0".repeat(64));

    @Test
    void a_reader_saves_it_under_its_thai_title() {
        assertThat(DownloadName.header(PDF, "แผน", true))
                .isEqualTo("inline; filename=\"plan.pdf\"; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf");
    }

    @Test
    void what_file_systems_refuse_is_left_out() {
        assertThat(DownloadName.name(PDF, "a/b\\c:d*?\"<>|\r\ne")).isEqualTo("a b c d e.pdf");
        assertThat(DownloadName.name(PDF, "../..")).isEqualTo("plan.pdf");
        assertThat(DownloadName.name(PDF, "รายงาน.PDF")).isEqualTo("รายงาน.pdf");
        assertThat(DownloadName.name(PDF, null)).isEqualTo("plan.pdf");
    }

    @Test
    void a_long_title_is_cut() {
        assertThat(DownloadName.name(PDF, "ก".repeat(500))).hasSize(124);
    }
}
