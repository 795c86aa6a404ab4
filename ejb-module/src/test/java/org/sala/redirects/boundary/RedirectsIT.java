package org.sala.redirects.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.redirects.domain.MissingAddress;
import org.sala.testing.SmallOffice;

class RedirectsIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_address_is_led_on_until_somebody_stops_it() {
        add("wim", "/old/page.html", "/p/1");
        assertThat(target("/old/page.html")).isEqualTo("/p/1");
        assertThat(target("/old/page.html/")).isEqualTo("/p/1");
        assertThat(target("/old")).isNull();
        assertThatThrownBy(() -> add("wim", "/old/page.html?x", "/p/2"))
                .hasMessageContaining("redirects.refusal.led-on-already");

        long id = office.as("ada", () -> desk().list(0, 50)).items().get(0).id();
        office.as("root", () -> {
            desk().remove(id);
            return null;
        });
        assertThat(target("/old/page.html")).isNull();
        assertThatThrownBy(() -> office.as("root", () -> {
                    desk().remove(id);
                    return null;
                }))
                .hasMessageContaining("redirects.refusal.no-such-redirect");
    }

    @Test
    void readers_are_never_led_in_a_circle() {
        add("wim", "/b", "/c2");
        add("wim", "/a", "/b?x=1");
        assertThatThrownBy(() -> add("wim", "/c2", "/a")).hasMessageContaining("redirects.refusal.circle");
        assertThatThrownBy(() -> add("wim", "/d", "/d#top")).hasMessageContaining("redirects.refusal.circle");
        add("wim", "/c2", "/");
    }

    @Test
    void owners_and_approvers_lead_nothing_on() {
        assertThatThrownBy(() -> add("ada", "/a", "/p/1")).hasMessageContaining("role-missing");
        assertThatThrownBy(() -> add("ann", "/a", "/p/1")).hasMessageContaining("role-missing");
        assertThat(office.as("ada", () -> desk().list(0, 50)).items()).isEmpty();
    }

    @Test
    void missing_addresses_are_counted_until_they_are_led_on() {
        MissingAddresses missing = office.desk(MissingAddresses.class);
        missing.note("/old/page.html", "www.example.go.th");
        missing.note("/old/page.html", null);
        missing.note("/wp-login.php", null);
        missing.note("/a\"><script>", null);
        missing.note("/" + "x".repeat(400), null);
        store();
        missing.note("/old/page.html", "bad host");
        store();

        assertThat(missing("ada"))
                .containsExactly(
                        new MissingAddress.View("/old/page.html", 3, "www.example.go.th"),
                        new MissingAddress.View("/wp-login.php", 1, null));
        add("wim", "/old/page.html", "/p/1");
        assertThat(missing("ada")).extracting(MissingAddress.View::address).containsExactly("/wp-login.php");
    }

    @Test
    void a_flood_of_missing_addresses_fills_neither_memory_nor_table() {
        MissingAddresses missing = office.desk(MissingAddresses.class);
        for (int i = 0; i < 3_000; i++) {
            missing.note("/probe/" + i, null);
        }
        store();
        assertThat(office.as("ada", () -> missing.list(1, 0, 10)).total()).isEqualTo(500);
    }

    private List<MissingAddress.View> missing(String who) {
        return office.as(who, () -> office.desk(MissingAddresses.class).list(1, 0, 50))
                .items();
    }

    private void store() {
        office.portal.run(() -> office.desk(MissingAddresses.class).store());
    }

    private void add(String who, String from, String to) {
        office.as(who, () -> {
            desk().add(from, to);
            return null;
        });
    }

    private String target(String path) {
        return office.portal.call(() -> desk().target(path).orElse(null));
    }

    private RedirectDesk desk() {
        return office.desk(RedirectDesk.class);
    }
}
