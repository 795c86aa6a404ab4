package org.sala.redirects.domain;

import java.net.URI;
import java.net.URISyntaxException;
import org.sala.shared.Refused;

/** What may be led on, and where to. */
public final class MovedAddress {
    /** Characters an address may have. */
    public static final int LONGEST = 500;

    private MovedAddress() {}

    /**
     * The address as it is kept and looked for: a path from the root of the site, without query and without a slash at its end.
     *
     * @param typed a path, or a whole address of which the path counts
     * @throws Refused when it is none, is the start page, or is too long
     */
    public static String path(String typed) {
        String given = typed == null ? "" : typed.strip();
        String path = given.matches("(?i)https?://.*") ? uri(given).getRawPath() : given.replaceAll("[?#].*", "");
        String plain = path == null ? "" : path.replaceFirst("/+$", "");
        if (!plain.startsWith("/") || plain.startsWith("//") || hasBadSign(plain)) {
            throw new Refused("redirects.refusal.no-address");
        }
        if (plain.length() > LONGEST) {
            throw new Refused("redirects.refusal.too-long");
        }
        return plain;
    }

    /**
     * Where an address may lead: a path on this site, or a page on another.
     *
     * @throws Refused when it is neither, or is too long
     */
    public static String target(String typed) {
        String given = typed == null ? "" : typed.strip();
        boolean here = given.startsWith("/") && !given.startsWith("//");
        boolean there = given.matches("(?i)https?://.+") && uri(given).getHost() != null;
        if (!here && !there || hasBadSign(given)) {
            throw new Refused("redirects.refusal.no-target");
        }
        if (given.length() > LONGEST) {
            throw new Refused("redirects.refusal.too-long");
        }
        return given;
    }

    /** Spaces, control characters, backslashes and quotation marks stand in no address, and could break out of a header. */
    private static boolean hasBadSign(String address) {
        return address.chars().anyMatch(sign -> sign <= ' ' || sign == 0x7f || "\\\"<>".indexOf(sign) >= 0);
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new Refused("redirects.refusal.no-address");
        }
    }
}
