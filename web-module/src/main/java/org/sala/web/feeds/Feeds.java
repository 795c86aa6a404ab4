package org.sala.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.office.boundary.OfficeProfile;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.shared.Language;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.texts.Messages;

/** The newest publications as Atom: {@code /feed.atom} and {@code /c/{category}/feed.atom}, in English under {@code /en}. */
@WebServlet(urlPatterns = {"/feed.atom", "/en/feed.atom", "/c/*", "/en/c/*"})
public class Feeds extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 50;
    private static final Pattern PATH = Pattern.compile("(?:/en)?(?:/c/([a-z][a-z-]{0,39}))?/feed\\.atom");

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Register register;

    @Inject
    private transient OfficeProfile profile;

    @Inject
    private transient KeptTexts kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Matcher matcher = PATH.matcher(path);
        boolean known = matcher.matches();
        Optional<CategoryView> category =
                known ? Optional.ofNullable(matcher.group(1)).flatMap(register::categoryAt) : Optional.empty();
        if (!known || matcher.group(1) != null && category.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Language language = path.startsWith("/en/") ? Language.EN : Language.TH;
        String site = SiteAddress.of(request);
        kept.answer(
                request, response, "application/atom+xml;charset=UTF-8", () -> feed(site, path, category, language));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private String feed(String site, String path, Optional<CategoryView> category, Language language) {
        String office = profile.find()
                .map(view -> view.name().in(language))
                .orElseGet(() -> Messages.of(language, "site.unnamed"));
        String title = category.map(found -> found.name().in(language) + " – " + office)
                .orElse(office);
        String page = path.substring(0, path.length() - "/feed.atom".length());
        CatalogueQuery query = category.map(found -> CatalogueQuery.of(found.number(), null, 0, NEWEST))
                .orElseGet(() -> CatalogueQuery.newest(NEWEST));
        return new AtomFeed(
                        site, path, page.isEmpty() || page.equals("/en") ? page + "/" : page, title, office, language)
                .of(catalogue.list(query).items());
    }
}
