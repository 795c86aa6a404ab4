package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.FileDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/**
 * Stores what is being typed: a moment after typing stops, and when the page is left. It needs no state of a page, so that a page left
 * open over lunch still saves. Reading it tells what is stored now.
 */
@WebServlet("/staff/draft")
public class DraftKeeping extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WritingDesk desk;

    @Inject
    private transient EditorialDesk editorial;

    @Inject
    private transient FileDesk files;

    @Inject
    private transient SalaClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(
                request,
                response,
                () -> EditionAsJson.of(editorial.require(edition(request)), files.originals(edition(request))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(request, response, () -> {
            int version = RequestedNumber.of(request, "version").orElse(-1L).intValue();
            int category = editorial.require(edition(request)).categoryNumber();
            EditionView saved = desk.save(edition(request), TypedText.of(request, category), version);
            String time =
                    clock.now().atZone(clock.zone()).toLocalTime().toString().substring(0, 5);
            Language language = RequestLanguage.of(request);
            String written = language == Language.TH ? time.replace(':', '.') : time;
            return EditionAsJson.of(saved, files.originals(saved.id()))
                    .add("saved", Messages.of(language, "publication.edit.saved-at", written));
        });
    }

    private static long edition(HttpServletRequest request) {
        return RequestedNumber.of(request, "edition").orElse(-1L);
    }
}
