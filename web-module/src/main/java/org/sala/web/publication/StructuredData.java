package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.office.domain.OfficeView;
import org.sala.publication.domain.PublicationView;
import org.sala.shared.Language;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.site.Site;
import org.sala.web.texts.Dates;

/** What search engines read of a page (schema.org, as JSON-LD). */
@Named
@RequestScoped
public class StructuredData {
    private static final int NEWS = 8;
    private static final int E_SERVICES = 9;

    @Inject
    private Site site;

    @Inject
    private Dates dates;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    /** A publication: news are articles, guides and online services are services, the rest are works. */
    public String publication(PublicationView publication) {
        JsonObjectBuilder data = isService(publication) ? service(publication) : work(publication);
        return safe(data.add("@context", "https://schema.org")
                .add("url", address(publication.href()))
                .build()
                .toString());
    }

    private static boolean isService(PublicationView publication) {
        return publication.categoryNumber() == E_SERVICES
                || "guide".equals(publication.text().kindCode());
    }

    private JsonObjectBuilder service(PublicationView publication) {
        Language language = addresses.language();
        JsonObjectBuilder data = SalaJson.createObjectBuilder()
                .add("@type", "GovernmentService")
                .add("name", publication.text().title().in(language))
                .add("serviceOperator", office());
        add(data, "description", publication.text().summary().in(language));
        return data;
    }

    private JsonObjectBuilder work(PublicationView publication) {
        Language language = addresses.language();
        JsonObjectBuilder data = SalaJson.createObjectBuilder()
                .add("@type", publication.categoryNumber() == NEWS ? "NewsArticle" : "CreativeWork")
                .add("headline", publication.text().title().in(language))
                .add(
                        "inLanguage",
                        publication.text().title().languageShown(language).tag())
                .add("isAccessibleForFree", true)
                .add("publisher", office());
        if (publication.publishedAt() != null) {
            data.add("datePublished", dates.iso(publication.publishedAt()));
        }
        if (publication.editionPublishedAt() != null) {
            data.add("dateModified", dates.iso(publication.editionPublishedAt()));
        }
        publication.files().stream()
                .filter(file -> file.file().isPicture())
                .findFirst()
                .ifPresent(file -> data.add("image", address(file.file().href())));
        return data;
    }

    /** The office, as the start page tells of it. */
    public String getOrganization() {
        return safe(office().add("@context", "https://schema.org").build().toString());
    }

    /** The address of a path with scheme and host. */
    public String address(String path) {
        return SiteAddress.of(request) + path;
    }

    private JsonObjectBuilder office() {
        JsonObjectBuilder data = SalaJson.createObjectBuilder()
                .add("@type", "GovernmentOrganization")
                .add("name", site.getName())
                .add("url", address("/"));
        OfficeView office = site.getOffice();
        if (office != null) {
            add(data, "telephone", office.telephone());
            add(data, "faxNumber", office.fax());
            add(data, "email", office.email());
            add(data, "address", office.address().in(addresses.language()));
        }
        return data;
    }

    private static void add(JsonObjectBuilder data, String name, String value) {
        if (value != null && !value.isBlank()) {
            data.add(name, value);
        }
    }

    /** Nothing in a text may end the script element around it. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
