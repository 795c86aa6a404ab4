package org.sala.web.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.library.boundary.DamagedFiles;
import org.sala.library.boundary.DamagedFiles.DamagedFile;
import org.sala.library.boundary.FileTexts;
import org.sala.library.boundary.FileTexts.Problem;
import org.sala.shared.PageOf;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The administrator's list of files that are damaged, and of those of which no text could be taken. */
@Named
@RequestScoped
@TellsRefusals
public class ProblemFilesPage {
    private static final int ON_A_PAGE = 25;

    @Inject
    private FileTexts files;

    @Inject
    private DamagedFiles damagedFiles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private List<DamagedFile> damaged;
    private PageOf<Problem> found;

    @PostConstruct
    void find() {
        damaged = damagedFiles.list();
        String page = request.getParameter("page");
        found = files.problems(page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0, ON_A_PAGE);
    }

    /** Has the text of a file taken anew. */
    public String retry(String sha256) {
        files.retry(sha256);
        texts.inform("library.problems.retried");
        return "/admin/files.xhtml?faces-redirect=true&page=" + found.page();
    }

    public List<DamagedFile> getDamaged() {
        return damaged;
    }

    public PageOf<Problem> getFound() {
        return found;
    }
}
