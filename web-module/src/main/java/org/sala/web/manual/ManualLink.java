package org.sala.web.manual;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sala.publication.domain.PublicationView;
import org.sala.web.addresses.Addresses;
import org.sala.web.paper.PaperFile;

/** The manual of a publication as its page offers it: {@code #{manualLink.file(shown)}}, {@code #{manualLink.address(shown)}}. */
@Named
@RequestScoped
public class ManualLink {
    @Inject
    private Manuals manuals;

    @Inject
    private Addresses addresses;

    /** The manual in the reader's language, null when there is none. */
    public PaperFile file(PublicationView shown) {
        return manuals.of(shown, addresses.language()).orElse(null);
    }

    /** Where it is: of an earlier edition at the edition's own address. */
    public String address(PublicationView shown) {
        String edition = shown.isSuperseded() ? "/" + shown.edition() : "";
        return addresses.publication(shown.number()) + edition + "/manual.pdf";
    }
}
