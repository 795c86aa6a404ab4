package org.sala.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sala.web.addresses.Asked;
import org.sala.web.addresses.PublicAddress;
import org.sala.web.addresses.PublicRoute;
import org.sala.web.keptpages.CapturedAnswer;

/**
 * Puts the public start page together from what was written before, and has Faces write only what would say something else: of the
 * windows those that changed, and what stands around them when that did. Where a window is not as usual the whole page is written.
 */
public class StartPageFromParts extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String UNDRAWN = "/WEB-INF/views/public/undrawn-windows.xhtml";

    @Inject
    private transient StartPages pages;

    @Inject
    private transient KeptSurrounds surrounds;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isUsualStartPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        ShownPage page = pages.getSite();
        page.windows()
                .forEach(window ->
                        window.standAsMark(Surround.mark(window.getView().id())));
        KeptSurrounds.FollowsFrom wanted = surrounds.of(page, request);
        Optional<Surround> surround = surrounds.find(wanted);
        if (surround.isEmpty()) {
            CapturedAnswer whole = new CapturedAnswer(response);
            chain.doFilter(request, whole);
            if (whole.getStatus() != HttpServletResponse.SC_OK) {
                return; // an error or another place, which has been sent
            }
            surround = Optional.of(Surround.cut(new String(whole.bytes(), StandardCharsets.UTF_8)));
            surrounds.keep(wanted, surround.get());
        } else if (!page.getUndrawn().isEmpty()) {
            request.getRequestDispatcher(UNDRAWN).forward(request, new CapturedAnswer(response));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(surround.get().with(html(page)).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUsualStartPage(HttpServletRequest request) {
        return request.getAttribute(PublicAddress.ATTRIBUTE) instanceof PublicAddress address
                && address.route() == PublicRoute.START
                && address.query().isEmpty()
                && Asked.of(request).isReading();
    }

    private static Map<Long, String> html(ShownPage page) {
        Map<Long, String> html = new HashMap<>();
        page.windows().forEach(window -> html.put(window.getView().id(), window.html()));
        return html;
    }
}
