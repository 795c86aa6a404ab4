package org.sala.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sala.operations.boundary.PresentRevision;
import org.sala.web.addresses.SiteAddress;

/** Answers with a text that is made once per site revision and address. */
@ApplicationScoped
public class KeptTexts {
    private static final int MOST = 200;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private PresentRevision revision;

    private record Kept(long revision, byte[] bytes) {}

    /** Answers with the text, made by the supplier when it is not known for the present revision, or says that it is known already. */
    public void answer(
            HttpServletRequest request, HttpServletResponse response, String contentType, Supplier<String> text)
            throws IOException {
        long present = revision.get();
        String tag = "\"r" + present + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = bytes(SiteAddress.of(request) + request.getRequestURI(), present, text);
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private byte[] bytes(String key, long present, Supplier<String> text) {
        Kept found = kept.get(key);
        if (found == null || found.revision() != present) {
            found = new Kept(present, text.get().getBytes(StandardCharsets.UTF_8));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, found);
        }
        return found.bytes();
    }
}
