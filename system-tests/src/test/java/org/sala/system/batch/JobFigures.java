package org.sala.system.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.search.persistence.ThaiIndex;

/** What jobs have brought about in an office whose portal is down, in words that are the same where the work was the same. */
final class JobFigures {
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "visits",
                "SELECT on_day, page_views, visits, visitors, robots, static_files, downloads FROM visit_day"
                        + " WHERE on_day < CURRENT_DATE ORDER BY on_day");
        QUERIES.put(
                "satisfaction",
                "SELECT month_start, code, marks_1, marks_2, marks_3, marks_4, marks_5 FROM satisfaction_summary"
                        + " WHERE summary_scope = 'QUESTION' ORDER BY month_start, code");
        QUERIES.put("editions", "SELECT id, publication_state FROM edition ORDER BY id");
        QUERIES.put(
                "decisions",
                "SELECT edition_id, transition_name, COUNT(*) FROM decision GROUP BY edition_id, transition_name"
                        + " ORDER BY edition_id, transition_name");
        QUERIES.put(
                "notices",
                "SELECT subject_th, notice_state, COUNT(*) FROM notice GROUP BY subject_th, notice_state"
                        + " ORDER BY subject_th, notice_state");
        QUERIES.put("links", "SELECT publication_number, link_state FROM link_check ORDER BY publication_number");
        QUERIES.put("texts", "SELECT sha256, text_state, LENGTH(body) FROM content_text ORDER BY sha256");
        QUERIES.put("damaged files", "SELECT sha256, damage_kind FROM damaged_content ORDER BY sha256");
        QUERIES.put(
                "purges",
                "SELECT purge_kind, SUM(removed) FROM purge WHERE purge_kind NOT IN ('VISITOR_KEYS', 'PRESENCES')"
                        + " GROUP BY purge_kind ORDER BY purge_kind");
        QUERIES.put("purged files", "SELECT file_name, sha256 FROM purged_file ORDER BY file_name, sha256");
        QUERIES.put(
                "left of what was purged", "SELECT COUNT(*) FROM search_miss WHERE counted_month < DATE('2025-01-01')");
    }

    private JobFigures() {}

    /** The figures by what they are of. */
    static Map<String, List<String>> of(Path data) throws Exception {
        OfficeDatabase database = new OfficeDatabase(data);
        Map<String, List<String>> figures = new TreeMap<>();
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            figures.put(query.getKey(), database.rows(query.getValue()));
        }
        try (ThaiIndex index = new ThaiIndex(data.resolve("index"))) {
            figures.put("index", List.of("whole " + !index.needsRebuild() + ", publications " + index.size()));
        }
        return figures;
    }

    /** What is wrong with the backups: none at all, one that does not hold what its manifest says, or one left half done. */
    static List<String> faultsOfBackups(Path data) throws Exception {
        List<Path> backups;
        try (Stream<Path> folders = Files.list(data.resolve("backup"))) {
            backups = folders.sorted().toList();
        }
        if (backups.isEmpty()) {
            return List.of("there is no backup");
        }
        List<String> faults = backups.stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> name.startsWith("."))
                .map(name -> name + " was left")
                .collect(Collectors.toList());
        for (Path backup : backups) {
            for (String line : Files.readAllLines(backup.resolve("manifest.sha256"))) {
                Path file = backup.resolve(line.substring(66));
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                if (!HexFormat.of().formatHex(hash).equals(line.substring(0, 64))) {
                    faults.add(file + " is not what the manifest says");
                }
            }
        }
        return faults;
    }
}
