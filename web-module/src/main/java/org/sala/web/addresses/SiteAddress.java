package org.sala.web.addresses;

import jakarta.servlet.http.HttpServletRequest;

/** The address under which the reader reaches the site, for feeds, maps and open data, which are read elsewhere. */
public final class SiteAddress {
    private SiteAddress() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
