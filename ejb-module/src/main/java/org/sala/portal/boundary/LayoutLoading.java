package org.sala.portal.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.sala.portal.domain.Audience;
import org.sala.portal.domain.PlacedWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.PortletWindow;
import org.sala.portal.domain.Region;
import org.sala.portal.persistence.PortletWindows;
import org.sala.shared.SalaJson;

/** Lays out the portal pages that are not laid out yet, from {@code layouts.json}, when the portal starts. */
@Singleton
@Startup
@DependsOn("PortalDatabase")
public class LayoutLoading {
    @Inject
    private PortletWindows windows;

    @PostConstruct
    void load() {
        try (InputStream in = LayoutLoading.class.getResourceAsStream("/org/sala/portal/layouts.json");
                JsonReader reader = SalaJson.createReader(in)) {
            reader.readObject().forEach((code, layout) -> layOut(code, layout.asJsonObject()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut(String code, JsonObject layout) {
        if (windows.hasPage(code)) {
            return;
        }
        windows.add(new PortalPage(code));
        for (Region region : Region.values()) {
            int place = 0;
            for (JsonObject described : layout.getJsonArray(region.name()).getValuesAs(JsonObject.class)) {
                PortletWindow window = new PortletWindow(code, described.getString("portlet"));
                window.setUp(placed(region, described), place++);
                windows.add(window);
            }
        }
    }

    private static PlacedWindow placed(Region region, JsonObject described) {
        Map<String, String> preferences = new TreeMap<>();
        if (described.containsKey("preferences")) {
            described
                    .getJsonObject("preferences")
                    .forEach((name, value) -> preferences.put(name, ((JsonString) value).getString()));
        }
        return new PlacedWindow(
                PlacedWindow.FIRST_NEW,
                described.getString("portlet"),
                region,
                preferences,
                Audience.valueOf(described.getString("audience", Audience.EVERYBODY.name())),
                null,
                described.getBoolean("fixed", false));
    }
}
