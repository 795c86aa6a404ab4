package org.sala.system.batch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Work for every job, in portions: of each portion every job has something to do. The same seed makes the same work, so that one office
 * may be killed over it and another not.
 */
final class JobWork {
    private static final int LINES = 12_000;
    private static final int ANSWERS = 300;
    private static final int NOTICES = 3;

    /**
     * A publication that comes to its end although a newer of its kind stays, and that no link is checked of. If the newest went, a duty
     * would be due from another day, and how many reminders there are would depend on whether their job ran between two ends.
     */
    private static final String NEXT_TO_END =
            "SELECT MIN(e.id) FROM edition e JOIN publication p ON p.id = e.publication_id"
                    + " WHERE e.publication_state = 'LIVE' AND e.end_at IS NULL AND e.link_url IS NULL"
                    + " AND EXISTS (SELECT n.id FROM edition n JOIN publication o ON o.id = n.publication_id"
                    + " WHERE n.publication_state = 'LIVE' AND n.end_at IS NULL AND n.category_number = e.category_number"
                    + " AND n.kind_code = e.kind_code AND n.live_since > e.live_since AND o.checked_at >= p.checked_at)";

    private final Path data;
    private final OfficeDatabase database;
    private final RandomTraffic traffic;
    private final RandomAnswers answers;

    JobWork(Path data, long seed) {
        this.data = data;
        this.database = new OfficeDatabase(data);
        this.traffic = new RandomTraffic(seed);
        this.answers = new RandomAnswers(seed);
    }

    /** What is there once: links to a machine that answers, and two stored files that are damaged. */
    void begin(int linkPort) throws Exception {
        database.change(connection -> run(
                connection,
                "UPDATE edition SET link_url = 'http://127.0.0.1:" + linkPort + "/' || TRIM(CAST(id AS CHAR(12)))"
                        + " WHERE link_url LIKE 'http%' AND category_number = 4",
                "DELETE FROM link_check"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            files = all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
        Files.delete(files.get(0));
        Files.writeString(files.get(files.size() / 2), "spoilt");
    }

    /** Adds the portion with this number, from 0; the portal must be down. */
    void add(int portion, LocalDate today) throws Exception {
        traffic.write(data.resolve("traffic"), today.minusDays(86L - portion), 1, LINES, "-" + portion);
        database.change(connection -> {
            answers.store(connection, YearMonth.of(2015, 1).plusMonths(portion), 1, ANSWERS);
            run(
                    connection,
                    "UPDATE edition SET end_at = TIMESTAMP('2026-01-01 00:00:00') WHERE id IN (" + NEXT_TO_END + ")",
                    "DELETE FROM content_text WHERE sha256 LIKE '" + Integer.toHexString(portion % 16) + "%'",
                    "INSERT INTO search_miss (words, counted_month, times) VALUES ('" + portion
                            + "', DATE('2024-01-01'), 1)",
                    "INSERT INTO missing_address (address, counted_month, times) VALUES ('/" + portion
                            + "', DATE('2024-01-01'), 1)",
                    "INSERT INTO failed_sign_in (username, address, failed_at) VALUES ('nobody', '10.0.0.1', TIMESTAMP('2024-01-01 00:00:00'))");
            for (int i = 0; i < NOTICES; i++) {
                run(
                        connection,
                        "INSERT INTO notice (person_id, subject_th, text_th, link, gathered, notice_state, queued_at, due_at, attempts, version)"
                                + " SELECT MIN(id), 'เรื่องที่ " + portion + "', 'ข้อความ', '/', FALSE, 'WAITING',"
                                + " TIMESTAMP('2026-01-01 00:00:00'), TIMESTAMP('2026-01-01 00:00:00'), 0, 0 FROM person");
            }
        });
        Path old = data.resolve("traffic/access-2024-01-01-" + portion + ".log");
        Files.writeString(old, "portion " + portion + "\n");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
    }

    /** Has every turn of every job come, and every letter be due that a killed server had taken on lease; the portal must be down. */
    void makeDue() throws SQLException {
        database.change(connection -> run(
                connection,
                "DELETE FROM job_turn WHERE job <> 'bringing-over'",
                "UPDATE notice SET lease_until = NULL, lease_token = NULL, due_at = TIMESTAMP('2026-01-01 00:00:00')"
                        + " WHERE notice_state = 'WAITING'"));
    }

    /** Whether a letter has still to be sent; the portal must be down. */
    boolean isLetterWaiting() throws SQLException {
        return !database.rows("SELECT id FROM notice WHERE notice_state = 'WAITING'")
                .isEmpty();
    }

    /** A machine of which two links in three open. */
    static HttpServer links() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", exchange -> {
            int number = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", "0"));
            exchange.sendResponseHeaders(number % 3 == 0 ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }
}
