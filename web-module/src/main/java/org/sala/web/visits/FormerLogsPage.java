package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sala.visits.boundary.FormerLogDesk;
import org.sala.visits.domain.FormerLogView;
import org.sala.visits.domain.VisitsRefused;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Where administrators take in logs of a former website and have them counted. */
@Named
@RequestScoped
@TellsRefusals
public class FormerLogsPage {
    private static final String HERE = "/admin/traffic.xhtml?faces-redirect=true";

    @Inject
    private FormerLogDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private List<FormerLogView> logs;
    private Part file;

    /** Takes in an upload. */
    public String upload() {
        if (file == null) {
            throw new VisitsRefused("no-file");
        }
        String name = Objects.toString(file.getSubmittedFileName(), "").replaceFirst("^.*[/\\\\]", "");
        try (InputStream in = file.getInputStream()) {
            desk.upload(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.inform("visits.former.looked", name);
        return HERE;
    }

    /** Takes in a file that was put on the server. */
    public String takeWaiting() {
        String name = Objects.toString(request.getParameter("waiting"), "");
        desk.takeWaiting(name);
        texts.inform("visits.former.looked", name);
        return HERE;
    }

    /** Has a log counted. */
    public String confirm(FormerLogView log) {
        desk.confirm(log.id(), log.version());
        desk.startRun();
        texts.inform("visits.former.confirmed", log.fileName());
        return HERE;
    }

    /** Throws a log away. */
    public String discard(FormerLogView log) {
        desk.discard(log.id(), log.version());
        texts.inform("visits.former.discarded", log.fileName());
        return HERE;
    }

    /** All logs, the newest first. */
    public List<FormerLogView> getLogs() {
        return logs = logs == null ? desk.list() : logs;
    }

    /** The files on the server that wait to be taken in. */
    public List<String> getWaiting() {
        return desk.waiting();
    }

    /** The key of how far a log has come. */
    public String state(FormerLogView log) {
        if (log.confirmedAt() == null) {
            return "visits.former.state.looked";
        }
        return desk.isCounted(log) ? "visits.former.state.counted" : "visits.former.state.waiting";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
