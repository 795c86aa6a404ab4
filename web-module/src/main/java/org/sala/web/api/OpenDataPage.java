package org.sala.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.shared.Language;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.site.Site;

/** The public page of the data sets. */
@Named
@RequestScoped
public class OpenDataPage {
    @Inject
    private Addresses addresses;

    @Inject
    private Site site;

    @Inject
    private HttpServletRequest request;

    public List<DataSet> getSets() {
        return DataSets.all();
    }

    /** What search engines read of the data sets (schema.org, as JSON-LD). */
    public String getStructured() {
        Language language = addresses.language();
        String root = SiteAddress.of(request);
        JsonArrayBuilder all = SalaJson.createArrayBuilder();
        DataSets.all()
                .forEach(set -> all.add(SalaJson.createObjectBuilder()
                        .add("@context", "https://schema.org")
                        .add("@type", "Dataset")
                        .add("name", set.title().in(language))
                        .add("description", set.description().in(language))
                        .add("keywords", set.keywords().in(language))
                        .add("license", set.licenceHref())
                        .add("isAccessibleForFree", true)
                        .add("url", root + addresses.to("/open-data") + "#" + set.code())
                        .add(
                                "creator",
                                SalaJson.createObjectBuilder()
                                        .add("@type", "GovernmentOrganization")
                                        .add("name", site.getName()))
                        .add(
                                "distribution",
                                SalaJson.createArrayBuilder()
                                        .add(download(root + set.href("csv"), "text/csv"))
                                        .add(download(root + set.href("json"), "application/json")))));
        return all.build().toString().replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private static jakarta.json.JsonObjectBuilder download(String address, String type) {
        return SalaJson.createObjectBuilder()
                .add("@type", "DataDownload")
                .add("encodingFormat", type)
                .add("contentUrl", address);
    }
}
