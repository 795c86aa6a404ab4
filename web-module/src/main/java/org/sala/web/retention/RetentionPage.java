package org.sala.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.retention.boundary.RetentionDesk;
import org.sala.retention.domain.PurgeView;
import org.sala.retention.domain.PurgedFile;
import org.sala.retention.domain.RetentionLine;
import org.sala.shared.PageOf;
import org.sala.web.office.Typed;
import org.sala.web.texts.TellsRefusals;

/** What is kept for how long, and the proof of what was forgotten; the page of the proof stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class RetentionPage {
    private static final int SIZE = 25;

    @Inject
    private RetentionDesk desk;

    @Inject
    private Typed typed;

    private List<RetentionLine> lines;
    private PageOf<PurgeView> purges;
    private List<PurgedFile.View> files;

    public List<RetentionLine> getLines() {
        return lines = lines == null ? desk.lines() : lines;
    }

    public PageOf<PurgeView> getPurges() {
        return purges = purges == null ? desk.purges(typed.page(), SIZE) : purges;
    }

    public List<PurgedFile.View> getFiles() {
        return files = files == null ? desk.files() : files;
    }
}
