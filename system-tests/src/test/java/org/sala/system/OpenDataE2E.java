package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Programs and people take the data sets of the office. */
class OpenDataE2E extends Story {

    @Test
    void a_harvester_finds_each_data_set_and_takes_it_in_both_formats() {
        HttpResponse<String> feed = Http.get(portal.url("/dcat.jsonld"));
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("application/ld+json;charset=UTF-8");
        assertThat(Http.get(
                                portal.url("/dcat.jsonld"),
                                "If-None-Match",
                                feed.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        List<JsonObject> sets = objects(json(feed.body()), "dcat:dataset");
        assertThat(sets).hasSizeGreaterThanOrEqualTo(5);
        for (JsonObject set : sets) {
            boolean counted = !set.get("dct:identifier").getAsString().equals("visits"); // counted by a job, later
            for (JsonObject way : objects(set, "dcat:distribution")) {
                URI address = URI.create(
                        way.getAsJsonObject("dcat:downloadURL").get("@id").getAsString());
                HttpResponse<String> data = Http.get(address);
                assertThat(data.statusCode()).as(address.toString()).isEqualTo(200);
                assertThat(data.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(way.get("dcat:mediaType").getAsString());
                if (way.get("dct:format").getAsString().equals("CSV")) {
                    assertThat(data.body()).startsWith("\ufeff");
                    assertThat(data.body().lines().count())
                            .as(address.toString())
                            .isGreaterThan(counted ? 1 : 0);
                } else {
                    assertThat(objects(json(data.body()), "items"))
                            .as(address.toString())
                            .hasSizeGreaterThanOrEqualTo(counted ? 1 : 0);
                }
            }
        }
    }

    @Test
    void purchases_come_from_every_monthly_summary_with_the_newest_month_first() {
        List<JsonObject> all =
                objects(json(Http.get(portal.url("/api/v1/purchases?size=500")).body()), "items");
        assertThat(all.stream().map(item -> item.get("month").getAsString()))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(objects(
                        json(Http.get(portal.url("/api/v1/purchases?page=1&size=1"))
                                .body()),
                        "items"))
                .containsExactly(all.get(1));
        assertThat(Http.get(portal.url("/api/v1/purchases?size=501")).statusCode())
                .isEqualTo(400);
        assertThat(Http.get(portal.url("/api/v1/datasets/nothing")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void people_read_the_fourteen_fields_in_both_languages() {
        Page reader = browser.page();
        for (String language : new String[] {"", "/en"}) {
            reader.navigate(portal.url(language + "/open-data").toString());
            assertThat(reader.locator("section#guides dt")).hasCount(14);
            reader.locator("section#guides summary").click();
            assertThat(reader.locator("section#guides dt").last()).isVisible();
            assertThat(reader.locator("section#guides dd")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*$"))))
                    .hasCount(0);
        }
        assertThat(reader.locator("script[type='application/ld+json']").textContent())
                .contains("\"@type\":\"Dataset\"");
    }

    @Test
    void search_engines_are_told_what_a_page_is_about() {
        Page reader = browser.page();
        Map<String, String> types = Map.of(
                "/c/news",
                "NewsArticle",
                "/c/citizen-guides?kind=guide",
                "GovernmentService",
                "/c/e-services",
                "GovernmentService");
        types.forEach((list, type) -> {
            reader.navigate(portal.url(list).toString());
            String publication = reader.locator("main a[href^='/p/']").first().getAttribute("href");
            reader.navigate(portal.url(publication).toString());
            assertThat(json(reader.locator("script[type='application/ld+json']").textContent())
                            .get("@type")
                            .getAsString())
                    .as(list)
                    .isEqualTo(type);
        });
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
