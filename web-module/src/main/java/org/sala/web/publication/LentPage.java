package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sala.content.domain.ContentForms;
import org.sala.publication.domain.EditionView;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.content.ShownContent;

/** The one edition that a preview link shows. */
@Named("lent")
@RequestScoped
public class LentPage {
    @Inject
    private HttpServletRequest request;

    /** The edition. */
    public EditionView getEdition() {
        return (EditionView) request.getAttribute(LentPages.EDITION);
    }

    /** The address of the link, in Thai. */
    public String getAddress() {
        return (String) request.getAttribute(LentPages.ADDRESS);
    }

    /** What its content form holds. */
    public ShownContent getContent() {
        EditionView edition = getEdition();
        return new ShownContent(
                ContentForms.of(edition.categoryNumber(), edition.text().kindCode()),
                edition.text().content(),
                edition.files(),
                file -> getAddress() + "/" + file.file().number(),
                RequestLanguage.of(request));
    }
}
