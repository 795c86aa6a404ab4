package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.WritingDesk;
import org.sala.web.texts.TellsRefusals;

/** The page on which a writer chooses what kind of publication to begin. */
@Named
@RequestScoped
@TellsRefusals
public class WritePage {
    @Inject
    private WritingDesk desk;

    /**
     * Begins a publication and leads to its edit page.
     *
     * @param kindCode null or empty for none
     */
    public String begin(int categoryNumber, String kindCode) {
        String kind = kindCode == null || kindCode.isEmpty() ? null : kindCode;
        long edition = desk.begin(new NewPublication(categoryNumber, kind)).id();
        return "/staff/edit.xhtml?faces-redirect=true&edition=" + edition;
    }
}
