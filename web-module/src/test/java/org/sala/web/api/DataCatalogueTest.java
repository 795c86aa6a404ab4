package org.sala.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;

class DataCatalogueTest {
    private static final OfficeView OFFICE = new OfficeView(
            Bilingual.of("สสอ. เมือง", "Mueang DPHO"),
            Bilingual.EMPTY,
            Bilingual.EMPTY,
            null,
            null,
            "office@example.go.th",
            null,
            null,
            false,
            1);

    @Test
    void every_data_set_says_all_that_the_catalogue_demands_in_both_languages() {
        Set<String> codes = new HashSet<>();
        for (DataSet set : DataSets.all()) {
            assertTrue(codes.add(set.code()), set.code());
            List.of(
                            set.type(),
                            set.title(),
                            set.keywords(),
                            set.description(),
                            set.objective(),
                            set.frequency().unit(),
                            set.scope(),
                            set.source(),
                            set.governance(),
                            set.licence())
                    .forEach(text -> assertTrue(!text.th().isBlank() && text.hasEnglish(), set.code()));
            assertTrue(set.frequency().value() > 0 && set.frequency().iso().matches("P\\d+[DMY]"), set.code());
        }
        assertTrue(codes.containsAll(List.of("visits", "satisfaction", "procurement", "guides", "register")));
    }

    @Test
    void harvesters_read_each_set_with_its_publisher_contact_and_both_formats() {
        JsonObject catalogue = DataCatalogue.catalogue("https://www.example.go.th", Optional.of(OFFICE));
        assertEquals("dcat:Catalog", catalogue.getString("@type"));
        assertEquals(
                DataSets.all().size(), catalogue.getJsonArray("dcat:dataset").size());
        JsonObject set = catalogue.getJsonArray("dcat:dataset").getJsonObject(0);
        assertEquals("https://www.example.go.th/api/v1/datasets/visits", set.getString("@id"));
        assertEquals(
                "mailto:office@example.go.th",
                set.getJsonObject("dcat:contactPoint")
                        .getJsonObject("vcard:hasEmail")
                        .getString("@id"));
        assertEquals(
                "https://www.example.go.th/api/v1/visits?by=month&size=500&format=csv",
                set.getJsonArray("dcat:distribution")
                        .getJsonObject(0)
                        .getJsonObject("dcat:downloadURL")
                        .getString("@id"));
    }

    @Test
    void an_office_that_is_not_made_yet_breaks_nothing() {
        assertEquals(
                "dcat:Catalog",
                DataCatalogue.catalogue("http://localhost", Optional.empty()).getString("@type"));
    }
}
