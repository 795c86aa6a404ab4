package org.sala.web.addresses;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What is asked, as far as an answer from memory and the traffic log depend on it: the same whether a request has reached the portal or
 * only the server's door.
 */
public interface Asked {
    /** In capitals, such as GET. */
    String method();

    /** As it came over the wire, not decoded, without the query. */
    String path();

    /** As it came over the wire; null when there is none. */
    String query();

    /** Such as HTTP/1.1. */
    String protocol();

    /** The first header of this name in whatever case; null when there is none. */
    String header(String name);

    /** The address in digits of whoever sent it: the reader, or a proxy. */
    String sender();

    /** The name of whoever is signed in; null for anybody else. */
    String user();

    /** Whether it came over https. */
    boolean isSecure();

    /** What a request that has reached the portal asks. */
    static Asked of(HttpServletRequest request) {
        return new AskedOfPortal(request);
    }

    /** Path and query as they came over the wire. */
    default String address() {
        String query = query();
        return query == null ? path() : path() + '?' + query;
    }

    /** Whether it only reads. */
    default boolean isReading() {
        return method().equals("GET") || method().equals("HEAD");
    }
}
