package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.PreviewLinks;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.EditionView;
import org.sala.web.library.FileAnswer;

/**
 * What a preview link shows: one edition at {@code /preview/TOKEN}, its files at {@code /preview/TOKEN/NUMBER}. Sets no cookie, is kept
 * nowhere and listed nowhere; whatever else is asked for is not there.
 */
@WebServlet(urlPatterns = {"/preview/*", "/en/preview/*"})
public class LentPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})(?:/(\\d{1,18}))?");

    /** The name of the request attribute that holds the edition. */
    static final String EDITION = "lentEdition";

    /** The name of the request attribute that holds the address of the link. */
    static final String ADDRESS = "lentAddress";

    @Inject
    private transient PreviewLinks links;

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        Optional<EditionView> edition = path.matches() ? links.open(path.group(1)) : Optional.empty();
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.group(2) != null) {
            sendFile(edition.get(), Long.parseLong(path.group(2)), request, response);
        } else {
            request.setAttribute(EDITION, edition.get());
            request.setAttribute(ADDRESS, "/preview/" + path.group(1));
            request.getRequestDispatcher("/WEB-INF/views/public/lent.xhtml").forward(request, response);
        }
    }

    private void sendFile(EditionView edition, long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<AttachedFileView> found = edition.files().stream()
                .filter(file -> file.file().number() == number)
                .findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView file = found.get().file();
        new FileAnswer(file, found.get().title().th(), library.pathOf(file), "private, no-store")
                .send(request, response);
    }
}
