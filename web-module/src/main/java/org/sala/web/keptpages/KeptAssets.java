package org.sala.web.keptpages;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.web.addresses.Asked;

/**
 * Styles, scripts, fonts and icons, read once and kept plain and compressed. An address that names the version of its file
 * ({@link AssetAddresses}) is kept by browsers for good, any other is asked about each time.
 */
@WebServlet(urlPatterns = "/assets/*", loadOnStartup = 1)
public class KeptAssets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/assets/";
    private static final String VERSIONS = KeptAssets.class.getName() + ".versions";
    private static final String GOOD_FOR_EVER = "public, max-age=31536000, immutable";

    private final transient Map<String, KeptPage> assets = new HashMap<>();

    @Override
    public void init() throws ServletException {
        readAll(FOLDER);
        Map<String, String> versions = new HashMap<>();
        assets.forEach((path, asset) -> versions.put(path, version(asset)));
        getServletContext().setAttribute(VERSIONS, Map.copyOf(versions));
    }

    /** The version of an asset by its path, empty when there is no such asset. */
    static Optional<String> version(ServletContext context, String path) {
        return context.getAttribute(VERSIONS) instanceof Map<?, ?> versions
                ? Optional.ofNullable((String) versions.get(path))
                : Optional.empty();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KeptPage asset = assets.get(request.getRequestURI());
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean font = asset.contentType().startsWith("font/");
        boolean versioned = version(asset).equals(request.getParameter("v"));
        KeptPages.answer(
                asset, versioned || font ? GOOD_FOR_EVER : "no-cache", Asked.of(request), new PortalAnswer(response));
    }

    private static String version(KeptPage asset) {
        return asset.bytes(false).tag().substring(1, 9);
    }

    private void readAll(String folder) {
        Set<String> paths = getServletContext().getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                readAll(path);
            } else {
                assets.put(path, read(path));
            }
        }
    }

    private KeptPage read(String path) {
        try (InputStream in = getServletContext().getResourceAsStream(path)) {
            return KeptPage.of(in.readAllBytes(), type(path), 0, Optional.empty(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private String type(String path) {
        String type = Optional.ofNullable(getServletContext().getMimeType(path)).orElse("application/octet-stream");
        boolean text = type.startsWith("text/") || type.endsWith("javascript");
        return text ? type + ";charset=UTF-8" : type;
    }
}
