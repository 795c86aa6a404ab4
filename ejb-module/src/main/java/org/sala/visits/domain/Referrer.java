package org.sala.visits.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host from which a reader came; the rest of a referrer may hold personal data and is never kept. */
final class Referrer {

    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*:)?//(?:[^/@]*@)?([\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,120})(?::\\d*)?(?:[/?#].*)?");

    private Referrer() {}

    /** The host in lower case, or null when the text is no address of a site. */
    static String host(String written) {
        Matcher address = HOST.matcher(written.toLowerCase(Locale.ROOT));
        return address.matches() ? address.group(1) : null;
    }
}
