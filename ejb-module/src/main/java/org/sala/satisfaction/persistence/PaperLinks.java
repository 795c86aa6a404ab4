package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.sala.satisfaction.domain.PaperNumber;
import org.sala.shared.Refused;

/** The numbers of paper forms in the database, and what entries stored while they can be taken back. */
@ApplicationScoped
public class PaperLinks {
    @Inject
    private PaperStatements statements;

    /** What an entry stored. */
    public enum What {
        ANSWER,
        COMMENT
    }

    /**
     * Keeps that a form was entered.
     *
     * @throws Refused when one of the same number was; the constraint decides between two at once
     */
    public void keepNumber(int version, PaperNumber number, long entry) {
        statements.change(
                new Refused("papers.refusal.number-twice", number.text()),
                "INSERT INTO paper_form (version_number, form_number, entry_id) VALUES (?, ?, ?)",
                version,
                number.text(),
                entry);
    }

    /** The numbers of all forms of a version that were entered. */
    public List<String> numbersOf(int version) {
        return statements.read(
                "SELECT form_number FROM paper_form WHERE version_number = ?", rows -> rows.getString(1), version);
    }

    /** The numbers of the forms of an entry that can be taken back. */
    public List<String> numbers(long entry) {
        return statements.read(
                "SELECT form_number FROM paper_form WHERE entry_id = ?", rows -> rows.getString(1), entry);
    }

    /** Remembers what an entry stored. */
    public void link(long entry, What what, List<Long> stored) {
        stored.forEach(one -> statements.change(
                null, "INSERT INTO paper_link (entry_id, what, stored_id) VALUES (?, ?, ?)", entry, what.name(), one));
    }

    /** What an entry stored; empty when it was let go. */
    public List<Long> linked(long entry, What what) {
        return statements.read(
                "SELECT stored_id FROM paper_link WHERE entry_id = ? AND what = ?",
                rows -> rows.getLong(1),
                entry,
                what.name());
    }

    /** Forgets what a person's entries stored. */
    public void letGo(String username) {
        String entries = "(SELECT id FROM paper_entry WHERE entered_by = ?)";
        statements.change(null, "DELETE FROM paper_link WHERE entry_id IN " + entries, username);
        statements.change(null, "UPDATE paper_form SET entry_id = NULL WHERE entry_id IN " + entries, username);
    }

    /** Forgets what the entries before a day stored. */
    public void letGoBefore(LocalDate day) {
        String entries = "(SELECT id FROM paper_entry WHERE entered_on < ?)";
        statements.change(null, "DELETE FROM paper_link WHERE entry_id IN " + entries, Date.valueOf(day));
        statements.change(
                null, "UPDATE paper_form SET entry_id = NULL WHERE entry_id IN " + entries, Date.valueOf(day));
    }

    /** Removes what belongs to an entry that is taken back: the numbers of its forms, and what it stored. */
    public void remove(long entry) {
        statements.change(null, "DELETE FROM paper_link WHERE entry_id = ?", entry);
        statements.change(null, "DELETE FROM paper_form WHERE entry_id = ?", entry);
    }
}
