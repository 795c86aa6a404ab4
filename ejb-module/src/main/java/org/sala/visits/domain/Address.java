package org.sala.visits.domain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A requested address without its query: which kind of line it makes when a person fetches it, and what it shows. The
 * addresses of pages are fixed: {@code /c/slug}, {@code /p/number}, {@code /f/number/name}, each also under {@code /en}.
 *
 * @param category slug, or null
 * @param publication number, or null
 * @param file number and name, or null
 */
record Address(LineKind kind, String text, String category, String publication, String file, boolean english) {

    private static final int LONGEST = 400;
    private static final Pattern STAFF = Pattern.compile("/(staff|admin)(/.*)?", Pattern.DOTALL);
    private static final Pattern STATIC = Pattern.compile(
            "/(assets|jakarta\\.faces\\.resource|javax\\.faces\\.resource|api|openapi|health|metrics|favicon[^/]*"
                    + "|apple-touch-icon[^/]*|robots\\.txt|sitemap[^/]*|\\.well-known)(/.*)?"
                    + "|.*/feed\\.atom|(?!/f/).*\\.(css|js|map|png|jpe?g|gif|ico|svg|webp|avif|woff2?|ttf|eot|json|xml|txt)",
            Pattern.DOTALL);
    private static final Pattern CATEGORY = Pattern.compile("/c/([a-z0-9-]+)");
    private static final Pattern PUBLICATION = Pattern.compile("/p/(\\d{1,18})(/\\d{1,9})?");
    private static final Pattern FILE = Pattern.compile("/f/(\\d{1,18}/[^/]+)", Pattern.DOTALL);

    static Address of(String written) {
        String text = plain(written);
        boolean english = text.equals("/en") || text.startsWith("/en/");
        String local = english ? text.substring(3) : text;
        return new Address(
                kind(local), text, group(CATEGORY, local), group(PUBLICATION, local), group(FILE, local), english);
    }

    private static LineKind kind(String local) {
        if (!local.startsWith("/") && !local.isEmpty()) {
            return LineKind.OTHER;
        }
        if (STAFF.matcher(local).matches()) {
            return LineKind.STAFF;
        }
        if (STATIC.matcher(local).matches()) {
            return LineKind.STATIC;
        }
        return FILE.matcher(local).matches() ? LineKind.DOWNLOAD : LineKind.PAGE_VIEW;
    }

    /** Percent signs decoded, a slash at the end and anything unprintable taken off, no longer than a column holds. */
    private static String plain(String written) {
        String text = written;
        if (written.indexOf('%') >= 0) {
            try {
                text = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notEncoded) {
                text = written;
            }
        }
        text = text.replaceAll("\\p{Cntrl}", " ");
        text = text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
