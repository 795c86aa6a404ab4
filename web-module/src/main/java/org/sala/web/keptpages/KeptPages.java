package org.sala.web.keptpages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.sala.web.addresses.Asked;
import org.sala.web.addresses.PublicAddress;
import org.sala.web.addresses.SiteAddress;

/**
 * Answers readers with kept bytes. A page is made at most once per state of the site and canonical address; a browser that has it
 * already is told so in a few bytes.
 */
public class KeptPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern REFUSED_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?(\\s*,.*)?");

    @Inject
    private transient KeptAnswers kept;

    @Inject
    private transient PagesAhead ahead;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = Asked.of(request);
        if (!(request.getAttribute(PublicAddress.ATTRIBUTE) instanceof PublicAddress address)
                || !(address.route().isKept() && asked.isReading())) {
            makeAnew(request, response, chain);
            return;
        }
        String key = SiteAddress.of(request) + address.in(address.language());
        long present = kept.present();
        KeptPage page = kept.store().find(key, present);
        if (page != null) {
            answer(page, "no-cache", asked, new PortalAnswer(response));
            return;
        }
        page = make(key, present, request, response, chain);
        if (page != null) {
            answer(page, "no-cache", asked, new PortalAnswer(response));
            response.flushBuffer(); // nobody waits for what follows
            page.packWell();
        }
    }

    /** A public page that is made for one reader is compressed as well; whatever else goes by untouched. */
    private static void makeAnew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean page = request.getAttribute(PublicAddress.ATTRIBUTE) != null;
        if (page) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (!page || !acceptsGzip(request.getHeader("Accept-Encoding"))) {
            chain.doFilter(request, response);
            return;
        }
        CapturedAnswer captured = new CapturedAnswer(response);
        chain.doFilter(request, captured);
        byte[] bytes = captured.bytes();
        if (bytes.length > 0 && !response.isCommitted()) {
            byte[] compressed = KeptPage.gzip(bytes);
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(compressed.length);
            response.getOutputStream().write(compressed);
        }
    }

    private KeptPage make(
            String key, long present, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reader = !ahead.isOurs(Asked.of(request));
        if (reader) {
            ahead.readerComes();
        }
        try {
            return kept.store().findOrMake(key, present, () -> make(present, request, response, chain));
        } finally {
            if (reader) {
                ahead.readerIsServed();
            }
        }
    }

    private KeptPage make(long present, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ahead.noteDoor(request);
        CapturedAnswer captured = new CapturedAnswer(response);
        chain.doFilter(new ReadingRequest(request), captured);
        byte[] bytes = captured.bytes();
        if (captured.isKeepable()) {
            KeptPage page =
                    KeptPage.quickly(bytes, captured.getContentType(), present, KeptFor.of(request), System.nanoTime());
            ahead.lastRead(Asked.of(request)).ifPresent(page::use);
            return page;
        }
        if (bytes.length > 0 && !response.isCommitted()) {
            response.getOutputStream().write(bytes);
        }
        return null;
    }

    /** Sends kept bytes, or says in a few that the browser has them already; returns how many the body has. */
    static int answer(KeptPage page, String caching, Asked asked, Answering answering) throws IOException {
        boolean gzip = acceptsGzip(asked.header("Accept-Encoding"));
        KeptBytes kept = page.bytes(gzip);
        answering.header("ETag", kept.tag());
        answering.header("Vary", "Accept-Encoding");
        answering.header("Cache-Control", caching);
        if (kept.isNamedIn(asked.header("If-None-Match"))) {
            answering.notModified();
            return 0;
        }
        if (gzip) {
            answering.header("Content-Encoding", "gzip");
        }
        boolean isSent = !asked.method().equals("HEAD");
        answering.body(page.contentType(), kept.bytes(), isSent);
        return isSent ? kept.bytes().length : 0;
    }

    /** Whether the value of {@code Accept-Encoding} allows gzip. */
    static boolean acceptsGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        if (at < 0) {
            return false;
        }
        boolean weighed =
                accepted.indexOf(';', at) >= 0; // which no browser does, and only then is a pattern worth its time
        return !weighed || !REFUSED_GZIP.matcher(accepted.substring(at)).matches();
    }
}
