package org.sala.benchmarks.many;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sala.content.domain.ContentValues;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.ContentHash;
import org.sala.publication.domain.EditionText;
import org.sala.shared.Bilingual;

/**
 * A live edition of the demonstration office, after which others are made.
 *
 * @param edition its row
 * @param topics the required items and paragraphs it stands under
 * @param files its rows of files
 * @param hashes what stands for each file in the content hash
 */
record Template(Map<String, Object> edition, Set<String> topics, List<Map<String, Object>> files, List<String> hashes) {

    /** All that are live, in the order they were begun. */
    static List<Template> all(Connection connection) throws SQLException {
        List<Template> templates = new ArrayList<>();
        for (Map<String, Object> edition : rows(
                connection,
                "SELECT e.*, p.category_number, p.group_id FROM edition e JOIN publication p ON p.id = e.publication_id"
                        + " WHERE e.publication_state = 'LIVE' AND e.end_at IS NULL ORDER BY e.id",
                null)) {
            Object id = edition.get("id");
            Set<String> topics = new HashSet<>();
            rows(connection, "SELECT topic_code FROM edition_topic WHERE edition_id = ?", id)
                    .forEach(row -> topics.add((String) row.get("topic_code")));
            List<Map<String, Object>> files =
                    rows(connection, "SELECT * FROM edition_file WHERE edition_id = ? ORDER BY place", id);
            List<String> hashes = new ArrayList<>();
            for (Map<String, Object> file : files) {
                String original = file.get("original_file_id") == null
                        ? ""
                        : "+" + hash(connection, file.get("original_file_id"), file.get("original_version"));
                hashes.add(hash(connection, file.get("file_id"), file.get("file_version")) + original);
            }
            templates.add(new Template(edition, topics, files, hashes));
        }
        return templates;
    }

    boolean isOf(String kind) {
        return kind.equals(edition.get("kind_code"));
    }

    Object category() {
        return edition.get("category_number");
    }

    Object group() {
        return edition.get("group_id");
    }

    /** The content hash of an edition like this one, as the portal computes it. */
    String hashOf(Map<String, Object> made) {
        Date sourceDate = (Date) made.get("source_date");
        LocalDate source = sourceDate == null ? null : sourceDate.toLocalDate();
        EditionText text = new EditionText(
                (String) made.get("kind_code"),
                bilingual(made, "title"),
                bilingual(made, "summary"),
                bilingual(made, "body"),
                (String) made.get("source_name"),
                (String) made.get("source_url"),
                source,
                (String) made.get("link_url"),
                topics,
                ContentValues.parse((String) made.get("content")));
        List<AttachedFile> attached = files.stream()
                .map(file -> new AttachedFile(0, 0, bilingual(file, "title"), bilingual(file, "alt")))
                .toList();
        return ContentHash.of(text, bilingual(made, "note"), attached, hashes);
    }

    /** The rows of a query, its parameter null for none, each by the names of its columns. */
    static List<Map<String, Object>> rows(Connection connection, String query, Object parameter) throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (parameter != null) {
                statement.setObject(1, parameter);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        }
        return found;
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String name = rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
            boolean text = rows.getMetaData().getColumnType(i) == java.sql.Types.CLOB;
            row.put(name, text ? rows.getString(i) : rows.getObject(i));
        }
        return row;
    }

    private static String hash(Connection connection, Object file, Object version) throws SQLException {
        String query = "SELECT sha256 FROM file_version WHERE version_number = " + version + " AND file_id = ?";
        return (String) rows(connection, query, file).get(0).get("sha256");
    }

    private static Bilingual bilingual(Map<String, Object> row, String name) {
        return Bilingual.of((String) row.get(name + "_th"), (String) row.get(name + "_en"));
    }
}
