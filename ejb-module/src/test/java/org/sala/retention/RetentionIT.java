package org.sala.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.audit.boundary.AuditLog;
import org.sala.retention.boundary.Retention;
import org.sala.retention.boundary.RetentionDesk;
import org.sala.retention.boundary.RetentionFiles;
import org.sala.retention.boundary.RetentionPeriods;
import org.sala.retention.domain.RetentionKind;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.DerbyPortal;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;
import org.sala.visits.persistence.TrafficPlaces;
import org.sala.visits.persistence.VisitBook;

class RetentionIT {
    private static final Instant NOW = Instant.parse("2026-11-29T05:00:00Z");

    @TempDir
    private Path data;

    private SmallOffice office;

    @BeforeEach
    void open() {
        DerbyPortal portal = new DerbyPortal(data);
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(data.resolve("derby").toString());
        portal.use(VisitBook.class, new VisitBook(database));
        portal.use(TrafficPlaces.class, new TrafficPlaces(database));
        portal.use(RetentionPeriods.class, new RetentionPeriods(setting -> Optional.empty()));
        office = new SmallOffice(portal);
        office.make();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_is_past_its_period_goes_and_the_rest_stays_and_the_record_says_how_much() {
        sql("INSERT INTO search_miss (words, counted_month, times) VALUES ('กัญชา', DATE('2025-10-01'), 3),"
                + " ('กัญชา', DATE('2025-11-01'), 1)");
        sql("INSERT INTO missing_address (address, counted_month, times) VALUES ('/a', DATE('2025-10-01'), 3),"
                + " ('/a', DATE('2026-11-01'), 1)");
        sql(
                "INSERT INTO failed_sign_in (username, address, failed_at) VALUES"
                        + " ('ada', '10.0.0.1', TIMESTAMP('2026-11-27 01:00:00')), ('ada', '10.0.0.1', TIMESTAMP('2026-11-29 01:00:00'))");
        sql(
                "INSERT INTO notice (person_id, subject_th, text_th, link, gathered, notice_state, queued_at, due_at, attempts, sent_at, version)"
                        + " SELECT MIN(id), 'ก', 'ข', '/', FALSE, 'SENT', TIMESTAMP('2025-11-01 00:00:00'), TIMESTAMP('2025-11-01 00:00:00'), 1,"
                        + " TIMESTAMP('2025-11-01 00:00:00'), 0 FROM person");
        sql(
                "INSERT INTO job_run (job, run_state, started_by, started_at, ended_at, node, boot, lease_until, done_count, total_count, skipped_count, stop_wanted)"
                        + " VALUES ('backup', 'DONE', 'timetable', TIMESTAMP('2025-01-01 00:00:00'), TIMESTAMP('2025-01-01 00:00:00'), 'n', 'b',"
                        + " TIMESTAMP('2025-01-01 00:00:00'), 1, 1, 1, FALSE)");
        sql("INSERT INTO job_skipped (run_id, item, reason) SELECT id, 'a', 'b' FROM job_run");
        sql(
                "INSERT INTO page_report (page_path, fault, words, contact, reported_at, closed_by, closed_at, outcome, version) VALUES"
                        + " ('/p/1', 'WRONG', 'ผิด', '081-000-0000', TIMESTAMP('2026-11-01 00:00:00'), 'ada', TIMESTAMP('2026-11-02 00:00:00'), 'แก้', 0)");

        Map<RetentionKind, Long> removed = purgeAll();
        assertThat(removed)
                .containsEntry(RetentionKind.SEARCH_MISSES, 1L)
                .containsEntry(RetentionKind.MISSING_ADDRESSES, 1L)
                .containsEntry(RetentionKind.SIGN_IN_ATTEMPTS, 1L)
                .containsEntry(RetentionKind.NOTICES, 1L)
                .containsEntry(RetentionKind.JOB_RUNS, 1L)
                .containsEntry(RetentionKind.REPORT_CONTACTS, 1L)
                .containsEntry(RetentionKind.CLOSED_REPORTS, 0L);
        assertThat(purgeAll().values()).containsOnly(0L);

        assertThat(office.as("root", () -> office.desk(RetentionDesk.class).lines()))
                .hasSize(RetentionKind.values().length)
                .allSatisfy(line -> assertThat(line.last()).isNotNull())
                .allSatisfy(line -> assertThat(line.removed()).isEqualTo(removed.get(line.kind())));
        assertThat(office.as("root", () -> office.desk(RetentionDesk.class).purges(0, 25))
                        .total())
                .isEqualTo(6);
        assertThat(office.as("root", () -> office.desk(AuditLog.class).newest(0, 50))
                        .items())
                .filteredOn(record -> record.act().equals("retention.purge"))
                .hasSize(6);
        assertThatThrownBy(() ->
                        office.as("ada", () -> office.desk(RetentionDesk.class).lines()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_traffic_log_goes_after_ninety_days_when_it_was_counted_and_is_on_record_by_its_hash() throws IOException {
        Path old = log("access-2026-08-01.log", 5);
        Path uncounted = log("access-2026-08-02.log", 2);
        Path young = log("access-2026-09-01.log", 5);
        Path ofAnotherSite = log("old-site.log", 5);
        at(() -> {
            RetentionFiles files = office.desk(RetentionFiles.class);
            office.portal.run(() -> files.due(RetentionKind.TRAFFIC_LOGS)
                    .forEach(file -> files.delete(RetentionKind.TRAFFIC_LOGS, file)));
            office.portal.run(() -> files.due(RetentionKind.TRAFFIC_LOGS)
                    .forEach(file -> files.delete(RetentionKind.TRAFFIC_LOGS, file)));
        });
        assertThat(old).doesNotExist();
        assertThat(uncounted).exists();
        assertThat(young).exists();
        assertThat(ofAnotherSite).exists();
        assertThat(office.as("root", () -> office.desk(RetentionDesk.class).files()))
                .extracting(file -> file.fileName())
                .containsExactly("access-2026-08-01.log");
    }

    @Test
    void a_file_is_on_record_once_however_often_its_deletion_is_begun() {
        at(() -> {
            for (int i = 0; i < 3; i++) {
                office.portal.run(() ->
                        office.desk(Retention.class).note(RetentionKind.IMPORT_FILES, "part-1.tmp", 5, "0".repeat(64)));
            }
        });
        assertThat(office.as("root", () -> office.desk(RetentionDesk.class).files()))
                .hasSize(1);
        assertThat(office.as("root", () -> office.desk(RetentionDesk.class).lines()))
                .filteredOn(line -> line.kind() == RetentionKind.IMPORT_FILES)
                .allSatisfy(line -> assertThat(line.removed()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"TRAFFIC_LOGS, 30, 90", "TRAFFIC_LOGS, 120, 120", "TRAFFIC_LOGS, 9999, 730", "VISITOR_KEYS, 30, 1"})
    void no_setting_keeps_less_than_the_law_wants_or_more_than_it_allows(RetentionKind kind, int wanted, int days) {
        assertThat(new RetentionPeriods(setting -> Optional.of(wanted)).days(kind))
                .isEqualTo(days);
        assertThat(RetentionKind.TRAFFIC_LOGS.setting()).isEqualTo("sala.retention.traffic-logs-days");
    }

    private Map<RetentionKind, Long> purgeAll() {
        Map<RetentionKind, Long> removed = new EnumMap<>(RetentionKind.class);
        at(() -> {
            for (RetentionKind kind : RetentionKind.values()) {
                removed.put(kind, office.portal.call(() -> office.desk(Retention.class)
                        .purge(kind)));
            }
        });
        return removed;
    }

    private void at(Runnable work) {
        office.portal.get(SalaClock.class).at(NOW, work);
    }

    private Path log(String name, int counted) throws IOException {
        Path log = Files.writeString(
                Files.createDirectories(data.resolve("traffic")).resolve(name), "line\n");
        sql("INSERT INTO traffic_progress VALUES ('" + name + "', " + counted
                + ", 1, 0, '', FALSE, TIMESTAMP('2026-11-01 00:00:00'))");
        return log;
    }

    private void sql(String statement) {
        office.portal.run(() -> office.portal.get(Sql.class).run(statement));
    }
}
