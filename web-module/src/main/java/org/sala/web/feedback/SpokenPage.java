package org.sala.web.feedback;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sala.shared.Language;
import org.sala.web.addresses.PublicAddress;
import org.sala.web.addresses.PublicRoute;

/**
 * The public page a reader speaks of. Only addresses of this site count, so that nobody plants links of others among the reports.
 *
 * @param path its one address in Thai, path and query
 * @param publicationNumber null when it is no publication
 */
record SpokenPage(String path, Long publicationNumber) {
    private static final int LONGEST = 500;

    /** The page under an address, in whatever language; empty when there is none. */
    static Optional<SpokenPage> of(String address) {
        if (address == null || address.length() > LONGEST || !address.startsWith("/")) {
            return Optional.empty();
        }
        String[] parts = address.split("\\?", 2);
        return PublicAddress.of(parts[0], parameters(parts.length > 1 ? parts[1] : ""))
                .filter(found -> found.wellFormed() && found.route() != PublicRoute.REPORT)
                .map(found -> new SpokenPage(found.in(Language.TH), number(found)))
                .filter(page -> page.path().length() <= LONGEST);
    }

    private static Long number(PublicAddress address) {
        boolean publication = address.route() == PublicRoute.PUBLICATION || address.route() == PublicRoute.EDITION;
        return publication ? Long.valueOf(address.path().split("/")[2]) : null;
    }

    private static Map<String, String[]> parameters(String query) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], new String[] {decoded(parts[1])});
            }
        }
        return parameters;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
