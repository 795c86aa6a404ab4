package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
import org.sala.shared.Refused;
import org.sala.web.texts.Texts;

/**
 * A table of paper forms: looked through row by row, then stored. Until then the page itself carries the table along, so that answers lie
 * nowhere before they are stored.
 */
@Named
@RequestScoped
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

    /** Finds the version, and does what a button says; a table that is refused can be sent again. */
    public void open() {
        if (!choice.load() || !FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        try {
            switch (given("step")) {
                case "look" -> look();
                case "store" -> store();
                default -> {
                    // nothing was asked for
                }
            }
        } catch (Refused refused) {
            texts.refuse(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new ImportRefused("no-file");
        }
        if (file.getSize() > PaperTables.MOST_BYTES) {
            throw new ImportRefused("file-too-large", PaperTables.MOST_BYTES >> 20);
        }
        table = CsvTable.text(file.getInputStream().readAllBytes(), "auto");
        name = Objects.toString(file.getSubmittedFileName(), "").replaceFirst("^.*[/\\\\]", "");
        report = tables.look(choice.getVersion().number(), table);
    }

    /** Stores all of the table, or its right rows alone when the person chose so. */
    private void store() throws IOException {
        table = given("table");
        name = given("name");
        int number = choice.getVersion().number();
        report = tables.look(number, table);
        int stored = tables.store(number, name, table, !given("right-only").isEmpty());
        texts.inform("papers.table-stored", stored, report.wrong());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/paper-answer.xhtml?version=" + number);
    }

    private String given(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
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
