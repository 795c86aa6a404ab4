package org.sala.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sala.account.boundary.Accounts;
import org.sala.office.boundary.OfficeProfile;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The page on which an administrator describes the office. */
@Named
@RequestScoped
@TellsRefusals
public class OfficePage {
    @Inject
    private OfficeProfile profile;

    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    private final OfficeForm form = new OfficeForm();
    private int presentVersion;
    private int seenVersion = -1;

    @PostConstruct
    void find() {
        profile.find().ifPresent(office -> {
            form.fill(office);
            presentVersion = office.version();
        });
    }

    /** Stores the description. */
    public String save() {
        accounts.describeOffice(form.view(seenVersion));
        texts.inform("office.saved");
        return "/admin/office.xhtml?faces-redirect=true";
    }

    public int getSeenVersion() {
        return presentVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public OfficeForm getForm() {
        return form;
    }
}
