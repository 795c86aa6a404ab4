package org.sala.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sala.imports.boundary.FormerAddresses;
import org.sala.redirects.boundary.RedirectDesk;
import org.sala.web.addresses.PublicAddress;

/** Leads readers of former and moved addresses to where things stand now, for good. An address of this portal is never taken for a former one. */
public class FormerAddressRedirect extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern OWN =
            Pattern.compile("^/(staff|admin|assets|api|f|p|search|qr|health|feeds|openapi|feed\\.atom"
                    + "|sitemap\\.xml|robots\\.txt|dcat\\.jsonld|jakarta\\.faces\\.resource|WEB-INF)(/.*)?$");
    private static final Pattern BY_NUMBER = Pattern.compile("(^|.*&)(p|page_id|attachment_id)=\\d{1,18}(&.*|$)");

    @Inject
    private transient FormerAddresses former;

    @Inject
    private transient RedirectDesk moved;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> target = isFormer(request)
                ? former.target(request.getRequestURI() + query(request))
                        .or(() -> moved.target(request.getRequestURI()))
                : Optional.empty();
        if (target.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", target.get());
            return;
        }
        chain.doFilter(request, response);
    }

    /** Whether a path is one of this portal's own, which is never led elsewhere. */
    public static boolean isOwn(String path) {
        return OWN.matcher(path).matches()
                || path.equals("/en")
                || PublicAddress.of(path, Map.of()).isPresent();
    }

    private static boolean isFormer(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading) {
            return false;
        }
        if (path.equals("/") || path.equals("/index.php")) {
            String query = request.getQueryString();
            return path.length() > 1
                    || query != null && BY_NUMBER.matcher(query).matches();
        }
        boolean publicPage = request.getAttribute(PublicAddress.ATTRIBUTE) != null;
        String plain = path.replaceFirst("/+$", "");
        return !publicPage && !isOwn(path) && !isOwn(plain.isEmpty() ? "/" : plain);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
