package org.sala.web.addresses;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.shared.Language;

/**
 * A public address somebody asked for.
 *
 * @param path without the prefix of the language, such as {@code /c/law}
 * @param pathParameters as a query string, may be empty
 * @param query the parameters the route takes, in canonical order, may be empty
 * @param wellFormed false when a parameter has a shape the route does not take
 */
public record PublicAddress(
        PublicRoute route, Language language, String path, String pathParameters, String query, boolean wellFormed) {

    /** The name of the request attribute that holds the address. */
    public static final String ATTRIBUTE = "publicAddress";

    /** The address of this path, which begins with {@code /en/} for English, or empty when no page lives there. */
    public static Optional<PublicAddress> of(String path, Map<String, String[]> parameters) {
        boolean english = path.startsWith("/en/");
        String plain = english ? path.substring(3) : path;
        List<String> segments = PublicRoute.segments(plain);
        for (PublicRoute route : PublicRoute.values()) {
            Optional<String> match = route.match(segments);
            if (match.isPresent()) {
                return Optional.of(of(route, english ? Language.EN : Language.TH, plain, match.get(), parameters));
            }
        }
        return Optional.empty();
    }

    private static PublicAddress of(
            PublicRoute route, Language language, String path, String pathParameters, Map<String, String[]> given) {
        List<String> query = new ArrayList<>();
        boolean wellFormed = true;
        for (Map.Entry<String, String[]> entry : new TreeMap<>(given).entrySet()) {
            for (RouteParameter parameter : route.parameters()) {
                String value = entry.getValue()[0];
                if (parameter.isNamed(entry.getKey()) && !value.isEmpty()) {
                    wellFormed &= parameter.accepts(value);
                    query.add(entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return new PublicAddress(route, language, path, pathParameters, String.join("&", query), wellFormed);
    }

    /** The one address of the page in a language: parameters the page does not read are left out. */
    public String in(Language wanted) {
        return prefix(wanted) + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where the page is made. */
    String target() {
        return route.view() + (pathParameters.isEmpty() ? "" : "?" + pathParameters);
    }

    /** What public addresses begin with in a language: nothing in Thai. */
    public static String prefix(Language language) {
        return language == Language.EN ? "/en" : "";
    }
}
