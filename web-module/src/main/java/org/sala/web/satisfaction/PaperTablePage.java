package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.sala.imports.domain.CsvTable;
import org.sala.imports.domain.ImportRefused;
import org.sala.satisfaction.boundary.PaperTables;
import org.sala.satisfaction.domain.PaperFault;
import org.sala.satisfaction.domain.PaperReport;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/**
 * A table of paper forms: looked through row by row, then stored. Until then the page itself carries the table along, so that answers lie
 * nowhere before they are stored.
 */
@Named
@RequestScoped
@TellsRefusals
public class PaperTablePage {
    @Inject
    private PaperTables tables;

    @Inject
    private PaperVersionChoice choice;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private String table = "";
    private String name = "";
    private PaperReport report;

    /** Looks the chosen file through. */
    public void look() {
        if (file == null || file.getSize() == 0) {
            throw new ImportRefused("no-file");
        }
        if (file.getSize() > PaperTables.MOST_BYTES) {
            throw new ImportRefused("file-too-large", PaperTables.MOST_BYTES >> 20);
        }
        try {
            table = CsvTable.text(file.getInputStream().readAllBytes(), "auto");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name = Objects.toString(file.getSubmittedFileName(), "").replaceFirst("^.*[/\\\\]", "");
        report = tables.look(choice.getVersion().number(), table);
    }

    /** Stores the table that was looked through, as the button says: all of it, or its right rows alone. */
    public String store() {
        table = Objects.requireNonNullElse(request.getParameter("table"), "");
        name = Objects.requireNonNullElse(request.getParameter("name"), "");
        int number = choice.getVersion().number();
        report = tables.look(number, table);
        int stored = tables.store(number, name, table, request.getParameter("right-only") != null);
        texts.inform("papers.table-stored", stored, report.wrong());
        return "/staff/paper-answer.xhtml?faces-redirect=true&version=" + number;
    }

    /** Why a row cannot be stored, in words. */
    public String words(PaperFault fault) {
        return texts.of(fault.refusal());
    }

    /** What was found; null when no table was looked through. */
    public PaperReport getReport() {
        return report;
    }

    public String getTable() {
        return table;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
