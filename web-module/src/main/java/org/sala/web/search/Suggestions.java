package org.sala.web.search;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sala.search.boundary.SearchDesk;
import org.sala.shared.Language;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.PublicAddress;

/** Offers titles to somebody who is typing: {@code /search/suggest?q=&language=en} answers with titles and addresses as JSON. */
@WebServlet("/search/suggest")
public class Suggestions extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 8;
    private static final int LONGEST = 200;

    @Inject
    private transient SearchDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("q"), "");
        if (typed.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Language language = Language.of(request.getParameter("language"));
        JsonArrayBuilder titles = SalaJson.createArrayBuilder();
        desk.suggest(typed, SIZE)
                .forEach(found -> titles.add(SalaJson.createObjectBuilder()
                        .add("title", found.title().in(language))
                        .add("lang", found.title().languageShown(language).tag())
                        .add("href", PublicAddress.prefix(language) + "/p/" + found.number())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(titles.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
