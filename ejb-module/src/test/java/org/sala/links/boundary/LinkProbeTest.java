package org.sala.links.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.links.domain.LinkFinding;
import org.sala.links.domain.LinkState;

/** How a link is looked at, against a server of the test's own. */
class LinkProbeTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LinkProbe probe = new LinkProbe();
    private HttpServer server;
    private String site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/fine", 200, null);
        answer("/gone", 404, null);
        answer("/guarded", 403, null);
        answer("/broken", 503, null);
        answer("/moved", 301, "/fine");
        answer("/round", 302, "/round");
        answer("/out", 302, "file:///etc/passwd");
        server.createContext("/no-head", exchange -> {
            asked.add(exchange.getRequestMethod());
            send(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200);
        });
        server.start();
        probe.privateAllowed = true;
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void a_page_that_answers_works_and_only_its_head_is_asked_for() {
        assertThat(look("/fine")).isEqualTo(new LinkFinding(LinkState.WORKS, 200, null));
        assertThat(asked).containsExactly("HEAD /fine");
    }

    @Test
    void a_server_that_refuses_heads_is_asked_for_the_page() {
        assertThat(look("/no-head").state()).isEqualTo(LinkState.WORKS);
        assertThat(asked).containsExactly("HEAD", "GET");
    }

    @Test
    void what_is_missing_guarded_or_out_of_order_is_told_apart() {
        assertThat(look("/gone")).isEqualTo(new LinkFinding(LinkState.MISSING, 404, null));
        assertThat(look("/guarded").state()).isEqualTo(LinkState.GUARDED);
        assertThat(look("/broken").state()).isEqualTo(LinkState.FAILING);
    }

    @Test
    void a_redirection_is_followed_and_told() {
        assertThat(look("/moved")).isEqualTo(new LinkFinding(LinkState.WORKS, 200, site + "/fine"));
    }

    @Test
    void redirections_in_a_circle_end() {
        assertThat(look("/round").state()).isEqualTo(LinkState.LOOPING);
        assertThat(asked).hasSize(LinkProbe.MOST_HOPS + 1);
    }

    @Test
    void a_redirection_to_anything_but_the_web_is_not_followed() {
        assertThat(look("/out").state()).isEqualTo(LinkState.UNREACHABLE);
    }

    @Test
    void where_nothing_listens_nothing_is_reached() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(probe.look("http://127.0.0.1:" + closed + "/").state()).isEqualTo(LinkState.UNREACHABLE);
    }

    @Test
    void machines_of_inner_networks_are_not_asked_unless_a_setting_allows_it() {
        probe.privateAllowed = false;
        assertThat(look("/fine").state()).isEqualTo(LinkState.PRIVATE);
        assertThat(probe.look("http://[::1]/").state()).isEqualTo(LinkState.PRIVATE);
        assertThat(probe.look("http://169.254.169.254/latest/meta-data/").state())
                .isEqualTo(LinkState.PRIVATE);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "not an address", "http://"})
    void only_the_web_is_asked(String address) {
        assertThat(probe.look(address).state()).isEqualTo(LinkState.UNREACHABLE);
    }

    private LinkFinding look(String path) {
        return probe.look(site + path);
    }

    private void answer(String path, int status, String location) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestMethod() + " " + path);
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            send(exchange, status);
        });
    }

    private static void send(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
