package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.imports.domain.ImportRefused;
import org.sala.office.domain.PersonView;
import org.sala.satisfaction.domain.PaperAnswer;
import org.sala.satisfaction.domain.PaperEntry;
import org.sala.satisfaction.domain.PaperReport;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.satisfaction.persistence.PaperEntries;
import org.sala.satisfaction.persistence.PaperLinks;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where owners and web masters enter many paper forms as a table: it is looked through first, and stored as a whole or its right rows alone. */
@Stateless
@TellsClashes
public class PaperTables {
    /** Bytes a table may have. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int LONGEST_NAME = 300;

    @Inject
    private Surveys surveys;

    @Inject
    private PaperEntries entries;

    @Inject
    private PaperLinks links;

    @Inject
    private PaperStoring storing;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Looks a table through and stores nothing.
     *
     * @throws Refused when the person is neither owner nor web master, the version is unknown or not published, the same table was
     *     entered, or it is no table of this version, empty or too large
     */
    public PaperReport look(int version, String table) {
        PaperDesk.requireEnterer(currentPerson);
        return read(version, table).report();
    }

    /**
     * Stores the rows of a table as one entry and answers how many.
     *
     * @param rightOnly whether rows that are wrong are left out; else one of them keeps all from being stored
     * @throws Refused as {@link #look}, and when a row is wrong or none is right
     */
    public int store(int version, String fileName, String table, boolean rightOnly) {
        PersonView person = PaperDesk.requireEnterer(currentPerson);
        PaperRows rows = read(version, table);
        if (rows.report().wrong() > 0 && !rightOnly) {
            throw new Refused("papers.refusal.rows-wrong", rows.report().wrong());
        }
        List<PaperAnswer> forms = rows.right();
        if (forms.isEmpty()) {
            throw new Refused("papers.refusal.no-right-row");
        }
        String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        LocalDate last = forms.stream()
                .map(PaperAnswer::filledOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        storing.store(
                new PaperEntry(null, person.username(), clock.today(), version, forms.size(), last, name, hash(table)),
                forms);
        audit.record(AuditEntry.done(
                person.username(),
                "satisfaction.enter-paper",
                PaperDesk.subject(version),
                name + ", forms: " + forms.size()));
        return forms.size();
    }

    private PaperRows read(int number, String table) {
        PaperVersion version = PaperVersion.require(number, surveys.all(), clock.zone());
        if (table.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new ImportRefused("file-too-large", MOST_BYTES >> 20);
        }
        if (entries.hasFile(hash(table))) {
            throw new Refused("papers.refusal.file-twice");
        }
        return PaperRows.of(
                table, version, new PaperCheck(version, clock.today(), clock.zone()), links.numbersOf(number));
    }

    /** SHA-256 over the table with line feeds alone at the ends of lines, as a form may send others than the file had. */
    private static String hash(String table) {
        try {
            byte[] text = table.replaceAll("\\r\\n?", "\n").strip().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
