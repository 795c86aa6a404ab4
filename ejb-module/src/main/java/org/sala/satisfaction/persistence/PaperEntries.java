package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.sala.satisfaction.domain.PaperEntry;
import org.sala.shared.Refused;

/** Entries from paper forms in the database. */
@ApplicationScoped
public class PaperEntries {
    @Inject
    private PaperStatements statements;

    /**
     * Keeps an entry and gives its number.
     *
     * @throws Refused when the same file was entered; the constraint decides between two at once
     */
    public long add(PaperEntry entry) {
        String sql = "INSERT INTO paper_entry (entered_by, entered_on, version_number, answers, filled_on, file_name,"
                + " file_hash) VALUES (?, ?, ?, ?, ?, ?, ?)";
        return statements.work(new Refused("papers.refusal.file-twice"), connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                PaperStatements.fill(
                        insert,
                        entry.enteredBy(),
                        Date.valueOf(entry.enteredOn()),
                        entry.version(),
                        entry.answers(),
                        Date.valueOf(entry.filledOn()),
                        entry.fileName(),
                        entry.fileHash());
                insert.executeUpdate();
                try (ResultSet keys = insert.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
    }

    /** Whether a file with this SHA-256 was entered. */
    public boolean hasFile(String hash) {
        return !statements
                .read("SELECT id FROM paper_entry WHERE file_hash = ?", rows -> rows.getLong(1), hash)
                .isEmpty();
    }

    /** The entry of a person on a day that can be taken back. */
    public Optional<PaperEntry> last(String username, LocalDate day) {
        String sql = "SELECT id, entered_by, entered_on, version_number, answers, filled_on, file_name, file_hash"
                + " FROM paper_entry WHERE entered_by = ? AND entered_on = ?"
                + " AND EXISTS (SELECT 1 FROM paper_link WHERE entry_id = paper_entry.id) ORDER BY id DESC";
        return statements.read(sql, PaperEntries::entry, username, Date.valueOf(day)).stream()
                .findFirst();
    }

    /** How many forms a person entered on a day. */
    public long enteredOn(String username, LocalDate day) {
        return statements
                .read(
                        "SELECT COALESCE(SUM(answers), 0) FROM paper_entry WHERE entered_by = ? AND entered_on = ?",
                        rows -> rows.getLong(1),
                        username,
                        Date.valueOf(day))
                .get(0);
    }

    /** On which day the form that a person entered last was filled in; null when there is none. */
    public LocalDate lastDay(String username) {
        String sql = "SELECT filled_on FROM paper_entry"
                + " WHERE id = (SELECT MAX(id) FROM paper_entry WHERE entered_by = ?)";
        return statements.read(sql, rows -> rows.getDate(1).toLocalDate(), username).stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Removes an entry, after what belongs to it.
     *
     * @throws Refused when it is gone already
     */
    public void remove(long entry) {
        if (statements.change(null, "DELETE FROM paper_entry WHERE id = ?", entry) == 0) {
            throw new Refused("papers.refusal.undo-too-late");
        }
    }

    private static PaperEntry entry(ResultSet rows) throws SQLException {
        return new PaperEntry(
                rows.getLong(1),
                rows.getString(2),
                rows.getDate(3).toLocalDate(),
                rows.getInt(4),
                rows.getInt(5),
                rows.getDate(6).toLocalDate(),
                rows.getString(7),
                rows.getString(8));
    }
}
