package org.sala.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.feeds.KeptTexts;

/** {@code /dcat.jsonld}: the data sets for harvesters, in the Data Catalog Vocabulary (DCAT 3) as JSON-LD. */
@WebServlet("/dcat.jsonld")
public class DataCatalogue extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfficeProfile profile;

    @Inject
    private transient KeptTexts kept;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = SiteAddress.of(request);
        response.setHeader("Access-Control-Allow-Origin", "*");
        kept.answer(request, response, "application/ld+json;charset=UTF-8", () -> catalogue(site, profile.find())
                .toString());
    }

    /** The catalogue of an office. */
    static JsonObject catalogue(String site, Optional<OfficeView> office) {
        Bilingual name = office.map(OfficeView::name).orElse(Bilingual.EMPTY);
        JsonArrayBuilder sets = SalaJson.createArrayBuilder();
        DataSets.all().forEach(set -> sets.add(dataSet(site, set, office)));
        return SalaJson.createObjectBuilder()
                .add(
                        "@context",
                        SalaJson.createObjectBuilder()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/")
                                .add("foaf", "http://xmlns.com/foaf/0.1/")
                                .add("vcard", "http://www.w3.org/2006/vcard/ns#")
                                .add("rdfs", "http://www.w3.org/2000/01/rdf-schema#"))
                .add("@id", site + "/dcat.jsonld")
                .add("@type", "dcat:Catalog")
                .add("dct:title", texts(name))
                .add("dct:publisher", publisher(site, name))
                .add("foaf:homepage", id(site + "/open-data"))
                .add("dcat:dataset", sets)
                .build();
    }

    private static JsonObjectBuilder dataSet(String site, DataSet set, Optional<OfficeView> office) {
        String address = site + "/api/v1/datasets/" + set.code();
        JsonObjectBuilder data = SalaJson.createObjectBuilder()
                .add("@id", address)
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", set.code())
                .add("dct:type", texts(set.type()))
                .add("dct:title", texts(set.title()))
                .add("dct:description", texts(set.description()))
                .add("rdfs:comment", texts(set.objective()))
                .add("dcat:keyword", keywords(set.keywords()))
                .add(
                        "dct:publisher",
                        publisher(site, office.map(OfficeView::name).orElse(Bilingual.EMPTY)))
                .add("dct:accrualPeriodicity", set.frequency().iso())
                .add("dct:spatial", texts(set.scope()))
                .add("dct:provenance", texts(set.source()))
                .add("dct:accessRights", texts(set.governance()))
                .add("dct:license", id(set.licenceHref()))
                .add("dcat:landingPage", id(site + set.page()))
                .add(
                        "dcat:distribution",
                        SalaJson.createArrayBuilder()
                                .add(distribution(site + set.href("csv"), "text/csv", "CSV", set))
                                .add(distribution(site + set.href("json"), "application/json", "JSON", set)));
        office.filter(known -> known.email() != null && !known.email().isBlank())
                .ifPresent(known -> data.add(
                        "dcat:contactPoint",
                        SalaJson.createObjectBuilder()
                                .add("@type", "vcard:Organization")
                                .add("vcard:fn", texts(known.name()))
                                .add("vcard:hasEmail", id("mailto:" + known.email()))));
        return data;
    }

    private static JsonObjectBuilder distribution(String address, String type, String format, DataSet set) {
        return SalaJson.createObjectBuilder()
                .add("@type", "dcat:Distribution")
                .add("dct:format", format)
                .add("dcat:mediaType", type)
                .add("dcat:accessURL", id(address))
                .add("dcat:downloadURL", id(address))
                .add("dct:license", id(set.licenceHref()));
    }

    private static JsonObjectBuilder publisher(String site, Bilingual name) {
        return SalaJson.createObjectBuilder()
                .add("@id", site + "/")
                .add("@type", "foaf:Organization")
                .add("foaf:name", texts(name));
    }

    private static JsonArrayBuilder keywords(Bilingual keywords) {
        JsonArrayBuilder all = SalaJson.createArrayBuilder();
        Arrays.stream(keywords.th().split(",")).forEach(word -> all.add(text(word.strip(), "th")));
        Arrays.stream(keywords.en().split(",")).forEach(word -> all.add(text(word.strip(), "en")));
        return all;
    }

    private static JsonArrayBuilder texts(Bilingual text) {
        JsonArrayBuilder both = SalaJson.createArrayBuilder().add(text(text.th(), "th"));
        return text.hasEnglish() ? both.add(text(text.en(), "en")) : both;
    }

    private static JsonObjectBuilder text(String value, String language) {
        return SalaJson.createObjectBuilder().add("@value", value).add("@language", language);
    }

    private static JsonObjectBuilder id(String address) {
        return SalaJson.createObjectBuilder().add("@id", address);
    }
}
