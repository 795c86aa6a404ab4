package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sala.satisfaction.boundary.PublishedReplies;
import org.sala.satisfaction.boundary.PublishedReplies.PublishedReply;
import org.sala.shared.PageOf;
import org.sala.shared.ThaiDates;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.PageLinks;

/** ท่านบอก เราทำ: what people said, and what was done. */
@Named
@RequestScoped
public class RepliesPage {
    private static final int SIZE = 10;

    @Inject
    private PublishedReplies replies;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private PageOf<PublishedReply> found;

    public PageOf<PublishedReply> getFound() {
        if (found == null) {
            found = replies.list(page() - 1, SIZE);
        }
        return found;
    }

    /** The month something was said in. */
    public String month(PublishedReply reply) {
        return ThaiDates.month(reply.month(), addresses.language());
    }

    public PageLinks getLinks() {
        return new PageLinks(getFound(), addresses.to("/satisfaction/replies"));
    }

    private int page() {
        return Optional.ofNullable(request.getParameter("page"))
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
