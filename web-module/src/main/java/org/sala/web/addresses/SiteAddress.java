package org.sala.web.addresses;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The address under which the reader reaches the site, for feeds, maps and open data, which are read elsewhere: what
 * {@code sala.public-address} says, else the host the request names. Whatever is kept is kept by this address, so that nobody can have
 * others shown links to a host of their choice.
 */
public final class SiteAddress {
    private static final Optional<String> SET = ConfigProvider.getConfig()
            .getOptionalValue("sala.public-address", String.class)
            .map(address -> address.replaceFirst("/+$", ""));

    private SiteAddress() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String of(HttpServletRequest request) {
        return SET.isPresent() ? SET.get() : asked(request);
    }

    private static String asked(HttpServletRequest request) {
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
