package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sala.satisfaction.boundary.PaperDesk;
import org.sala.satisfaction.domain.Mark;
import org.sala.satisfaction.domain.PaperVersion;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Which version the paper was printed of: the {@code version} of the address, else the one that is handed out. */
@Named
@RequestScoped
public class PaperVersionChoice {
    @Inject
    private PaperDesk desk;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private List<PaperVersion> versions;
    private PaperVersion version;

    /** Finds the versions; @throws Refused when the person may not enter answers. */
    public void open() {
        if (version != null) {
            return;
        }
        versions = desk.versions();
        String wanted = Objects.requireNonNullElse(request.getParameter("version"), "");
        version = versions.stream()
                .filter(one -> Integer.toString(one.number()).equals(wanted))
                .findFirst()
                .orElse(versions.get(0));
    }

    /** As {@link #open} for a page; answers whether there is a page to show, since who may not enter answers is told so instead. */
    public boolean load() {
        try {
            open();
            return true;
        } catch (Refused mayNot) {
            FacesContext faces = FacesContext.getCurrentInstance();
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
            return false;
        }
    }

    /** For a page that shows a version and nothing else. */
    public void show() {
        load();
    }

    /** Those of which forms can be entered, the newest first. */
    public List<PaperVersion> getVersions() {
        open();
        return versions;
    }

    public PaperVersion getVersion() {
        open();
        return version;
    }

    /** The last day on which a form of it can have been filled in. */
    public LocalDate getLast() {
        return getVersion().last(clock.today());
    }

    /** What can be ticked on every question, in the order of the form. */
    public List<Mark> getMarks() {
        return Mark.all();
    }
}
