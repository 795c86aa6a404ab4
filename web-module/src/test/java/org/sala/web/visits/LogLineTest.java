package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.web.addresses.Asked;

class LogLineTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneId.of("Asia/Bangkok"));

    private final Map<String, String> told = new HashMap<>(Map.of(
            "getMethod", "GET", "getRequestURI", "/p/12", "getProtocol", "HTTP/1.1", "getRemoteAddr", "10.0.0.1"));

    @Test
    void a_plain_request_is_one_combined_line() {
        told.put("User-Agent", "Mozilla/5.0");
        assertThat(line())
                .isEqualTo("10.0.0.1 - - [23/Nov/2026:12:00:00 +0700] \"GET /p/12 HTTP/1.1\" 200 512 \"-\""
                        + " \"Mozilla/5.0\"\n");
    }

    @Test
    void nothing_a_client_sends_can_forge_a_line_or_a_field() {
        told.put("User-Agent", "x\" \"y\r\n10.9.9.9 - - [forged]\\\u0000ก");
        assertThat(line())
                .endsWith("\"x\\\" \\\"y\\x0d\\x0a10.9.9.9 - - [forged]\\\\\\x00?\"\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void a_giant_field_is_cut() {
        told.put("Referer", "a".repeat(100_000));
        assertThat(line()).hasSizeLessThan(2_200);
    }

    @Test
    void forwarded_addresses_are_believed_from_configured_proxies_only() {
        told.put("X-Forwarded-For", "1.2.3.4, 203.0.113.7");
        assertThat(new ClientAddress(Optional.empty()).of(Asked.of(request()))).isEqualTo("10.0.0.1");
        assertThat(new ClientAddress(Optional.of("10.0.0.1")).of(Asked.of(request())))
                .isEqualTo("203.0.113.7");
        told.put("X-Forwarded-For", "evil\"name");
        assertThat(new ClientAddress(Optional.of("10.0.0.1")).of(Asked.of(request())))
                .isEqualTo("10.0.0.1");
    }

    private String line() {
        return LogLine.of(Asked.of(request()), "10.0.0.1", 200, 512, NOON).text();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        told.get(method.getName().equals("getHeader") ? arguments[0] : method.getName()));
    }
}
