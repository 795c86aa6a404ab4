package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.publication.boundary.PreviewLinks;
import org.sala.publication.domain.PreviewLinkView;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The links that lend the edition of the page to people without account. */
@Named("previewLinks")
@RequestScoped
@TellsRefusals
public class PreviewLinksPage {
    @Inject
    private PreviewLinks links;

    @Inject
    private EditionPage page;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private int days = PreviewLinks.USUAL_DAYS;
    private String made;

    /** Makes a link and shows it: this once. */
    public void make() {
        made = SiteAddress.of(request) + "/preview/"
                + links.make(page.getEdition().id(), days);
    }

    /** Takes a link back. */
    public String revoke(long link) {
        links.revoke(link);
        texts.inform("publication.preview-links.revoked");
        return "/staff/edition.xhtml?faces-redirect=true&id="
                + page.getEdition().id();
    }

    public List<PreviewLinkView> getAll() {
        return links.to(page.getEdition().id());
    }

    /** The address just made, null on any other answer. */
    public String getMade() {
        return made;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getMostDays() {
        return PreviewLinks.MOST_DAYS;
    }
}
