package org.sala.web.addresses;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The address under which the reader reaches the site, for feeds, maps and open data, which are read elsewhere. */
public final class SiteAddress {
    private SiteAddress() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** The host and port of an address; null when there is no address or it has none. */
    public static String hostOf(String address) {
        try {
            return address == null ? null : URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
