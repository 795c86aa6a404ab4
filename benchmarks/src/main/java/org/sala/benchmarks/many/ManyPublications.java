package org.sala.benchmarks.many;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.audit.domain.AuditEntry;

/**
 * Fills the database of a demonstration office that is not running with publications like its own: each with two superseded editions
 * and a live one, spread over ten years, with what was decided and the record of every act. Content hashes are the portal's own and the
 * chain of records goes on from its end, so a portal over it finds everything whole. Beside them stand submissions that wait for an
 * approver, so that what is open does not grow with what is published.
 *
 * <p>Arguments: the data directory, how many publications there shall be, how many submissions wait, the file to write the number of the last
 * publication to.
 */
public final class ManyPublications {
    private static final Duration SPAN = Duration.ofDays(3650);
    private static final int EDITIONS = 3;
    private static final int BATCH = 200;
    private static final String[] ACTS = {"SUBMIT", "APPROVE", "PUBLISH"};
    private static final String[] PEOPLE = {"somchai", "wichai", "naree"};

    private final Connection connection;
    private final Map<String, Object> people = new HashMap<>();
    private final RecordedActs acts = new RecordedActs();
    private long publication;
    private long edition;
    private long decision;
    private TableRows publications;
    private TableRows editions;
    private TableRows topics;
    private TableRows files;
    private TableRows editors;
    private TableRows decisions;

    private ManyPublications(Connection connection) {
        this.connection = connection;
    }

    /** Fills the database. */
    public static void main(String[] arguments) throws Exception {
        String url = "jdbc:derby:" + Path.of(arguments[0], "derby").toAbsolutePath();
        System.setProperty("derby.system.durability", "test");
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            ManyPublications office = new ManyPublications(connection);
            long last = office.fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            connection.commit();
            Files.writeString(Path.of(arguments[3]), Long.toString(last));
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw closed;
            }
        }
    }

    private long fill(int wanted, int submissions) throws SQLException {
        List<Template> templates = Template.all(connection);
        Template news = templates.stream()
                .filter(template ->
                        template.isOf("general-news") && template.files().isEmpty())
                .findFirst()
                .orElseThrow();
        for (Map<String, Object> person : Template.rows(connection, "SELECT id, username FROM person", null)) {
            people.put((String) person.get("username"), person.get("id"));
        }
        publication = next("publication");
        edition = next("edition");
        decision = next("decision");
        open(templates.get(0));
        int missing = wanted - templates.size();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < missing; i++) {
            Instant first = now.minus(SPAN).plus(SPAN.multipliedBy(i).dividedBy(missing));
            publish(templates.get(i % templates.size()), first, now);
            if (i % BATCH == 0) {
                send();
            }
        }
        long last = publication - 1;
        for (int i = 0; i < submissions; i++) {
            submit(news, now.minusSeconds(submissions - i));
        }
        close();
        acts.store(connection);
        return last;
    }

    private void publish(Template template, Instant first, Instant now) throws SQLException {
        addPublication(template, first, first);
        for (int number = 1; number <= EDITIONS; number++) {
            Instant at = first.plus(Duration.ofDays(20L * (number - 1)));
            at = at.isAfter(now) ? now : at;
            Map<String, Object> made = made(template, number, at);
            boolean last = number == EDITIONS;
            String hash = template.hashOf(made);
            made.put("review_state", "APPROVED");
            made.put("publication_state", last ? "LIVE" : "SUPERSEDED");
            made.put("approved_hash", hash);
            made.put("decided_by", people.get(PEOPLE[1]));
            made.put("decided_at", TableRows.timestamp(at));
            made.put("published_by", people.get(PEOPLE[2]));
            made.put("published_at", TableRows.timestamp(at));
            made.put("live_since", last ? TableRows.timestamp(first) : null);
            addEdition(template, made, hash, at, ACTS.length);
        }
        publication++;
    }

    private void submit(Template template, Instant at) throws SQLException {
        addPublication(template, at, null);
        Map<String, Object> made = made(template, 1, at);
        made.put("review_state", "SUBMITTED");
        made.put("publication_state", "NOT_YET");
        addEdition(template, made, template.hashOf(made), at, 1);
        publication++;
    }

    /** An edition like another, as its writer left it. */
    private Map<String, Object> made(Template template, int number, Instant at) {
        Map<String, Object> made = new LinkedHashMap<>(template.edition());
        made.put("id", edition);
        made.put("publication_id", publication);
        made.put("edition_number", number);
        made.put("title_th", made.get("title_th") + " เลขที่ " + publication + " ฉบับ " + number);
        if (made.get("title_en") != null) {
            made.put("title_en", made.get("title_en") + " no. " + publication + ", edition " + number);
        }
        made.put("note_th", number == 1 ? null : "ปรับข้อมูลให้เป็นปัจจุบัน");
        made.put("note_en", number == 1 ? null : "Brought up to date");
        for (String unset :
                List.of("decided_by", "decided_at", "published_by", "published_at", "approved_hash", "live_since")) {
            made.put(unset, null);
        }
        for (String time : List.of("begun_at", "changed_at", "submitted_at")) {
            made.put(time, TableRows.timestamp(at));
        }
        made.put("begun_by", people.get(PEOPLE[0]));
        made.put("submitted_by", people.get(PEOPLE[0]));
        made.put("version", 3);
        return made;
    }

    private void addPublication(Template template, Instant begun, Instant published) throws SQLException {
        Map<String, Object> row = new HashMap<>();
        row.put("id", publication);
        row.put("category_number", template.category());
        row.put("group_id", template.group());
        row.put("begun_at", TableRows.timestamp(begun));
        row.put("first_published_at", published == null ? null : TableRows.timestamp(published));
        row.put("version", 1);
        publications.add(row);
    }

    private void addEdition(Template template, Map<String, Object> made, String hash, Instant at, int steps)
            throws SQLException {
        made.put("content_hash", hash);
        editions.add(made);
        for (String topic : template.topics()) {
            topics.add(Map.of("edition_id", edition, "topic_code", topic));
        }
        for (Map<String, Object> file : template.files()) {
            Map<String, Object> held = new HashMap<>(file);
            held.put("edition_id", edition);
            files.add(held);
        }
        editors.add(Map.of("edition_id", edition, "person_id", people.get(PEOPLE[0])));
        for (int i = 0; i < steps; i++) {
            decisions.add(Map.of(
                    "id",
                    decision++,
                    "edition_id",
                    edition,
                    "transition_name",
                    ACTS[i],
                    "person_id",
                    people.get(PEOPLE[i]),
                    "decided_at",
                    TableRows.timestamp(at),
                    "content_hash",
                    hash));
            String act = "publication." + ACTS[i].toLowerCase(java.util.Locale.ROOT);
            acts.add(at, AuditEntry.done(PEOPLE[i], act, "edition " + edition, hash));
        }
        edition++;
    }

    private void open(Template template) throws SQLException {
        List<String> columns = new ArrayList<>(template.edition().keySet());
        columns.removeAll(List.of("live_of", "group_id"));
        publications = new TableRows(
                connection,
                "publication",
                List.of("id", "category_number", "group_id", "begun_at", "first_published_at", "version"));
        editions = new TableRows(connection, "edition", columns);
        topics = new TableRows(connection, "edition_topic", List.of("edition_id", "topic_code"));
        editors = new TableRows(connection, "edition_editor", List.of("edition_id", "person_id"));
        files = new TableRows(
                connection,
                "edition_file",
                List.of(
                        "edition_id",
                        "place",
                        "file_id",
                        "file_version",
                        "title_th",
                        "title_en",
                        "alt_th",
                        "alt_en",
                        "original_file_id",
                        "original_version"));
        decisions = new TableRows(
                connection,
                "decision",
                List.of("id", "edition_id", "transition_name", "person_id", "decided_at", "content_hash"));
    }

    private void close() throws SQLException {
        send();
        publications.countFrom(publication);
        editions.countFrom(edition);
        decisions.countFrom(decision);
    }

    /** Tables that others refer to come first. */
    private void send() throws SQLException {
        for (TableRows rows : List.of(publications, editions, topics, editors, files, decisions)) {
            rows.send();
        }
    }

    private long next(String table) throws SQLException {
        Object greatest = Template.rows(connection, "SELECT MAX(id) AS greatest FROM " + table, null)
                .get(0)
                .get("greatest");
        return greatest == null ? 1 : ((Number) greatest).longValue() + 1;
    }
}
