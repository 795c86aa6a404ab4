package org.sala.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.register.boundary.Register;
import org.sala.register.domain.ProcedureRow;
import org.sala.register.domain.ProcedureTable;
import org.sala.shared.Language;
import org.sala.web.addresses.Addresses;

/** The table of the founding document, from what holds now. */
@Named
@RequestScoped
public class ProcedurePage {
    @Inject
    private Register register;

    @Inject
    private Addresses addresses;

    private ProcedureTable table;

    /** The table. */
    public ProcedureTable getTable() {
        if (table == null) {
            table = register.procedureTable();
        }
        return table;
    }

    /** The first line of the title. */
    public String getTitle() {
        List<String> lines = titleLines();
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** What follows the first line of the title. */
    public String getSubtitle() {
        return String.join(" ", titleLines().stream().skip(1).toList());
    }

    /** Whether a row carries the merged cells: the first, when all rows say the same. */
    public boolean isMerged(ProcedureRow row) {
        return getTable().isUniform() && row.equals(getTable().rows().get(0));
    }

    /** Whether a text consists of numbered lines, which are shown as such; other line feeds are only where paper was narrow. */
    public boolean isList(ProcedureRow row) {
        return text(row).lines().skip(1).anyMatch(line -> line.matches("\\d+(\\.\\d+)?\\.? .*"));
    }

    private String text(ProcedureRow row) {
        return row.topic().in(addresses.language());
    }

    private List<String> titleLines() {
        Language language = addresses.language();
        return getTable().title().in(language).lines().toList();
    }
}
