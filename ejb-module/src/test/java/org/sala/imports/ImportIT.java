package org.sala.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.imports.boundary.BringingOver;
import org.sala.imports.boundary.FormerAddresses;
import org.sala.imports.boundary.ImportDesk;
import org.sala.imports.domain.BatchState;
import org.sala.imports.domain.ImportFormat;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.ImportWish;
import org.sala.imports.domain.MediaArchive;
import org.sala.imports.domain.RowOutcome;
import org.sala.imports.domain.RowView;
import org.sala.publication.boundary.HistoryDesk;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.DataDirectory;
import org.sala.testing.SmallOffice;

class ImportIT {
    private static final String TABLE =
            """
            id,category,kind,title_th,body_th,published_date,old_address
            1,8,general-news,ประกาศเก่า,เนื้อหา,2/12/2563,/news/old-1
            2,8,general-news,ไม่มีเนื้อหา,,2/12/2563,
            3,99,,ผิดหมวด,x,เมื่อวาน,
            """;

    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_table_is_reported_first_and_written_once_it_is_confirmed() {
        long batch = upload(TABLE, true);
        assertThat(report(batch))
                .extracting(RowView::outcome)
                .containsExactly(RowOutcome.TO_HISTORY, RowOutcome.TO_HISTORY, RowOutcome.FAULTY);
        assertThat(report(batch).get(2).faults()).extracting("column").contains("category", "published_date");
        assertThat(live()).isZero();

        run(batch);
        List<RowView> rows = report(batch);
        assertThat(rows)
                .extracting(RowView::outcome)
                .containsExactly(RowOutcome.PUBLISHED, RowOutcome.DRAFT, RowOutcome.FAULTY);
        assertThat(rows.get(1).faults()).extracting("key").containsExactly("publication.refusal.content-missing");
        PublicationView shown = office.portal.call(() -> office.desk(PublicationCatalogue.class)
                .find(rows.get(0).publicationNumber())
                .orElseThrow());
        assertThat(shown.publishedAt()).hasToString("2020-12-01T17:00:00Z");
        assertThat(shown.history().get(0).note()).isEqualTo(HistoryDesk.NOTE);
        assertThat(target("/news/old-1/")).isEqualTo("/p/" + shown.number());
    }

    @Test
    void a_repeated_import_doubles_nothing_and_tells_what_has_changed() {
        run(upload(TABLE, true));
        long again = upload(TABLE.replace("ไม่มีเนื้อหา", "ชื่อใหม่"), true);
        assertThat(report(again))
                .extracting(RowView::outcome)
                .containsExactly(RowOutcome.PRESENT, RowOutcome.CHANGED, RowOutcome.FAULTY);
        assertThatThrownBy(() -> run(again)).hasFieldOrPropertyWithValue("messageKey", "imports.refusal.nothing-to-do");
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void two_imports_of_the_same_that_are_both_confirmed_write_it_once() {
        long first = upload(TABLE, false);
        long second = upload(TABLE, false);
        run(first);
        run(second);
        assertThat(report(second))
                .extracting(RowView::outcome)
                .containsExactly(RowOutcome.PRESENT, RowOutcome.PRESENT, RowOutcome.FAULTY);
    }

    @Test
    void a_broken_file_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> upload("title_th\n\"open", false))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.broken-table");
        assertThat(office.as("wim", () -> office.desk(ImportDesk.class).list(0)).total())
                .isZero();
        try (Stream<Path> left = Files.list(office.desk(DataDirectory.class).imports())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void only_web_masters_and_administrators_may() {
        assertThatThrownBy(() -> office.as("ada", () -> office.desk(ImportDesk.class)
                        .upload(wish(ImportFormat.CSV, false), stream(TABLE), null)))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.role-missing");
        long batch = upload(TABLE, false);
        assertThatThrownBy(() -> office.as("ann", () -> {
                    office.desk(ImportDesk.class).confirm(batch, 0);
                    return null;
                }))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.role-missing");
        assertThatThrownBy(() -> office.as("wim", () -> {
                    office.desk(ImportDesk.class).confirm(batch, 77);
                    return null;
                }))
                .hasFieldOrPropertyWithValue("messageKey", "operations.refusal.changed-meanwhile");
    }

    @Test
    void an_export_is_mapped_and_brought_over_with_its_media() throws IOException {
        long batch = office.as("wim", () -> office.desk(ImportDesk.class)
                .upload(wish(ImportFormat.WORDPRESS, true), sample(), new ByteArrayInputStream(media())));
        assertThat(report(batch)).extracting(RowView::outcome).containsOnly(RowOutcome.LEFT_OUT);
        Map<String, String> chosen = Map.of("ข่าวประชาสัมพันธ์", "8 general-news", "(page)", "1");
        int seen = find(batch).version();
        office.as("wim", () -> {
            office.desk(ImportDesk.class).map(batch, chosen, seen);
            return null;
        });
        assertThat(report(batch))
                .extracting(RowView::outcome)
                .containsExactly(RowOutcome.TO_HISTORY, RowOutcome.TO_DRAFT);

        run(batch);
        List<RowView> rows = report(batch);
        assertThat(rows).extracting(RowView::outcome).containsExactly(RowOutcome.PUBLISHED, RowOutcome.DRAFT);
        assertThat(find(batch).state()).isEqualTo(BatchState.DONE);
        String post = "/p/" + rows.get(0).publicationNumber();
        assertThat(target("/?p=101")).isEqualTo(post);
        assertThat(
                        target(
                                "/2020/06/%e0%b9%84%e0%b8%82%e0%b9%89%e0%b9%80%e0%b8%a5%e0%b8%b7%e0%b8%ad%e0%b8%94%e0%b8%ad%e0%b8%ad%e0%b8%81"))
                .isEqualTo(post);
        String file = target("/wp-content/uploads/2020/06/leaflet.txt");
        assertThat(file).startsWith("/f/");
        PublicationView shown = office.portal.call(() -> office.desk(PublicationCatalogue.class)
                .find(rows.get(0).publicationNumber())
                .orElseThrow());
        assertThat(shown.files()).hasSize(1);
        assertThat(shown.text().body().th()).contains("href=\"" + file + "\"").doesNotContain("script");

        long again = office.as(
                "wim", () -> office.desk(ImportDesk.class).upload(wish(ImportFormat.WORDPRESS, true), sample(), null));
        assertThat(report(again)).extracting(RowView::outcome).containsOnly(RowOutcome.PRESENT);
    }

    private long upload(String table, boolean asHistory) {
        return office.as("wim", () -> office.desk(ImportDesk.class)
                .upload(wish(ImportFormat.CSV, asHistory), stream(table), null));
    }

    private void run(long batch) {
        int version = find(batch).version();
        office.as("wim", () -> {
            office.desk(ImportDesk.class).confirm(batch, version);
            return null;
        });
        BringingOver work = office.desk(BringingOver.class);
        try (MediaArchive media = office.portal.call(() -> work.media(batch))) {
            office.portal.call(() -> work.waiting(batch)).forEach(row -> {
                office.portal.run(() -> work.bring(row, media));
                office.portal.run(() -> work.bring(row, media)); // as after a kill: what is done is not done again
            });
        }
        office.portal.run(() -> work.end(batch));
    }

    private ImportView find(long batch) {
        return office.as("wim", () -> office.desk(ImportDesk.class).find(batch));
    }

    private List<RowView> report(long batch) {
        return office.as("wim", () -> office.desk(ImportDesk.class).report(batch, null, 0))
                .items();
    }

    private long live() {
        return office.portal
                .call(() -> office.desk(PublicationCatalogue.class).list(CatalogueQuery.of(8, null, 0, 10)))
                .total();
    }

    private String target(String address) {
        return office.portal
                .call(() -> office.desk(FormerAddresses.class).target(address))
                .orElse(null);
    }

    private static ImportWish wish(ImportFormat format, boolean asHistory) {
        return new ImportWish(format, "old", "auto", "file", null, asHistory, null);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream sample() {
        return ImportIT.class.getResourceAsStream("wordpress.xml");
    }

    private static byte[] media() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("uploads/2020/06/leaflet.txt"));
            zip.write("แผ่นพับไข้เลือดออก".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("uploads/2020/06/fogging.png"));
            zip.write("no picture".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
