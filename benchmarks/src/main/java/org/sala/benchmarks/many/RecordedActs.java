package org.sala.benchmarks.many;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.audit.domain.AuditEntry;
import org.sala.audit.domain.AuditRecord;

/** Acts on their way into the chain of records. */
final class RecordedActs {
    private static final int BATCH = 200;

    private final List<Act> acts = new ArrayList<>();

    private record Act(Instant at, AuditEntry entry) {}

    void add(Instant at, AuditEntry entry) {
        acts.add(new Act(at, entry));
    }

    /** Goes on with the chain of records where it ends, in the order of time. */
    void store(Connection connection) throws SQLException {
        Map<String, Object> end =
                Template.rows(connection, "SELECT * FROM audit_chain", null).get(0);
        long number = ((Number) end.get("last_sequence_number")).longValue();
        String hash = (String) end.get("last_hash");
        acts.sort(Comparator.comparing(Act::at));
        try (TableRows records = new TableRows(
                connection,
                "audit_record",
                List.of(
                        "sequence_number",
                        "happened_at",
                        "actor",
                        "act",
                        "subject",
                        "outcome",
                        "detail",
                        "previous_hash",
                        "record_hash"))) {
            for (Act act : acts) {
                AuditRecord record = new AuditRecord(++number, act.at(), act.entry(), hash);
                Map<String, Object> row = new HashMap<>();
                row.put("sequence_number", number);
                row.put("happened_at", TableRows.timestamp(act.at()));
                row.put("actor", act.entry().actor());
                row.put("act", act.entry().act());
                row.put("subject", act.entry().subject());
                row.put("outcome", act.entry().outcome().name());
                row.put("detail", act.entry().detail());
                row.put("previous_hash", hash);
                row.put("record_hash", record.recordHash());
                records.add(row);
                if (number % BATCH == 0) {
                    records.send();
                }
                hash = record.recordHash();
            }
        }
        try (var update =
                connection.prepareStatement("UPDATE audit_chain SET last_sequence_number = ?, last_hash = ?")) {
            update.setLong(1, number);
            update.setString(2, hash);
            update.executeUpdate();
        }
    }
}
