package org.sala.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.boundary.Register;
import org.sala.shared.PageOf;
import org.sala.web.addresses.SiteAddress;

/** {@code /sitemap.xml}: every public page in both languages, for search engines; at most 20,000 publications, the newest. */
@WebServlet("/sitemap.xml")
public class SiteMap extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PAGES = 40;
    private static final List<String> FIXED = List.of(
            "/",
            "/procedure",
            "/statistics",
            "/satisfaction",
            "/satisfaction/results",
            "/satisfaction/replies",
            "/sitemap",
            "/open-data",
            "/official-information/section-7",
            "/official-information/section-9");

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Register register;

    @Inject
    private transient KeptTexts kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = SiteAddress.of(request);
        kept.answer(request, response, "application/xml;charset=UTF-8", () -> map(site));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private String map(String site) {
        XmlText xml = new XmlText()
                .open(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml");
        FIXED.forEach(path -> page(xml, site, path, null));
        register.categories().forEach(category -> page(xml, site, "/c/" + category.slug(), null));
        PageOf<PublicationSummary> found;
        int page = 0;
        do {
            found = catalogue.list(
                    new CatalogueQuery(null, null, null, null, null, null, page++, CatalogueQuery.LARGEST));
            found.items().forEach(publication -> page(xml, site, publication.href(), publication.checkedAt()));
        } while (found.hasNext() && page < MOST_PAGES);
        return xml.close("urlset").toString();
    }

    private static void page(XmlText xml, String site, String path, Instant changed) {
        for (String prefix : List.of("", "/en")) {
            xml.open("url").element("loc", site + prefix + path);
            if (changed != null) {
                xml.element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.empty("xhtml:link", "rel", "alternate", "hreflang", "th", "href", site + path)
                    .empty("xhtml:link", "rel", "alternate", "hreflang", "en", "href", site + "/en" + path)
                    .close("url");
        }
    }
}
