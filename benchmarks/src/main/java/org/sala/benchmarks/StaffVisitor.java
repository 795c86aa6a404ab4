package org.sala.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in on a running portal, who fills in its pages' forms as a browser without scripts does. */
final class StaffVisitor {
    private static final Pattern TAG = Pattern.compile("<(input|button|textarea|a)\\b([^>]*)>(?:([^<]*)</\\1>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

    /** A link that sends its form names itself only in its script. */
    private static final Pattern SENT_BY_LINK = Pattern.compile("\\{(?:'|&#39;)([^'&]+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI portal;
    private long answeredAt;

    private StaffVisitor(URI portal) {
        this.portal = portal;
    }

    /** Signs in; the address of the portal has no slash at its end. */
    static StaffVisitor signIn(String portal, String name, String password) {
        StaffVisitor visitor = new StaffVisitor(URI.create(portal));
        HttpResponse<String> form = visitor.get("/staff/sign-in");
        HttpResponse<String> answer = visitor.press(form, "enter", Map.of("name", name, "password", password));
        if (answer.uri().getPath().endsWith("/sign-in")) {
            throw new IllegalStateException(name + " could not sign in");
        }
        return visitor;
    }

    /** Fetches a page or what else stands at a path. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).build());
    }

    /** Sends fields to a path. */
    HttpResponse<String> post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portal.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /**
     * Presses a button or a link of a form, with the fields as they stand but for those given.
     *
     * @param button its id or what stands on it
     */
    HttpResponse<String> press(HttpResponse<String> page, String button, Map<String, String> fields) {
        for (String form : page.body().split("<form\\b")) {
            String inside = form.split("</form>", 2)[0];
            Map<String, String> sent = new LinkedHashMap<>();
            String pressed = null;
            Matcher tag = TAG.matcher(inside);
            while (tag.find()) {
                Map<String, String> attributes = attributes(tag.group(2));
                boolean link = tag.group(1).equals("a");
                String name = link ? sentBy(attributes.getOrDefault("onclick", "")) : attributes.get("name");
                boolean presses = link || "submit".equals(attributes.get("type"));
                if (presses && isNamed(button, attributes, tag.group(3))) {
                    pressed = name;
                } else if (!presses && name != null) {
                    sent.put(name, attributes.getOrDefault("value", ""));
                }
            }
            if (pressed != null) {
                sent.putAll(fields);
                sent.put(pressed, pressed);
                String action = attributes(inside.split(">", 2)[0]).getOrDefault("action", "");
                return post(page.uri().resolve(action.replace("&amp;", "&")), sent);
            }
        }
        throw new IllegalStateException("no button '" + button + "' at " + page.uri());
    }

    private static String sentBy(String script) {
        Matcher name = SENT_BY_LINK.matcher(script);
        return name.find() ? name.group(1) : null;
    }

    private static boolean isNamed(String button, Map<String, String> attributes, String text) {
        return button.equals(attributes.get("id"))
                || button.equals(attributes.get("value"))
                || text != null && button.equals(text.strip());
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            found.put(attribute.group(1), attribute.group(2));
        }
        return found;
    }

    /** When the first answer to what was sent last had come, as {@link System#nanoTime}: before the page that it led to was fetched. */
    long answeredAt() {
        return answeredAt;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            answeredAt = System.nanoTime();
            if (answer.statusCode() / 100 == 3) {
                long first = answeredAt;
                URI next = request.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = send(HttpRequest.newBuilder(next).build());
                answeredAt = first;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + request.uri() + "\n" + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
