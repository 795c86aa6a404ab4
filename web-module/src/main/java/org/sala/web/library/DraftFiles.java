package org.sala.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;

/** Files of drafts, for whoever is signed in: {@code /staff/f/{number}/{file-name}?v=N}, version 1 when none is named. */
@WebServlet("/staff/f/*")
public class DraftFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileView> found = FileAddress.of(request.getPathInfo(), request.getParameter("v"))
                .flatMap(wanted -> library.find(wanted.number(), wanted.version() == null ? 1 : wanted.version()));
        if (request.getUserPrincipal() == null || found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView file = found.get();
        new FileAnswer(file, file.originalName(), library.pathOf(file), "private, no-store").send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
