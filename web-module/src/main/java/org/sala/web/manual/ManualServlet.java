package org.sala.web.manual;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.Language;
import org.sala.web.library.DownloadName;
import org.sala.web.paper.PaperFile;

/** Manuals at {@code /p/{number}/manual.pdf} and, of an edition for good, {@code /p/{number}/{edition}/manual.pdf}. */
@WebServlet(urlPatterns = {"/p/*", "/en/p/*"})
public class ManualServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([1-9][0-9]{0,17})(?:/([1-9][0-9]{0,5}))?/manual\\.pdf");

    /** A manual runs nothing; the browser's own viewer shows it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Manuals manuals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<PublicationView> shown = path.matches() ? find(path) : Optional.empty();
        if (shown.map(PublicationView::isRemoved).orElse(false)) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        Language language = request.getServletPath().startsWith("/en/") ? Language.EN : Language.TH;
        Optional<PaperFile> manual = shown.flatMap(found -> manuals.of(found, language));
        if (manual.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(manual.get(), shown.get().text().title().in(language), request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<PublicationView> find(Matcher path) {
        long number = Long.parseLong(path.group(1));
        return path.group(2) == null ? catalogue.find(number) : catalogue.find(number, Integer.parseInt(path.group(2)));
    }

    private static void send(PaperFile manual, String title, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + manual.hash() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", DownloadName.header("manual.pdf", title, true));
        response.setContentLength(manual.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(manual.bytes());
        }
    }
}
