package org.sala.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.boundary.HandoverDesk;
import org.sala.publication.domain.HandoverForm;
import org.sala.publication.domain.HandoverView;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** What somebody who leaves would leave behind, and to whom it goes; the person stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class HandoverPage {
    @Inject
    private HandoverDesk desk;

    @Inject
    private OfficeProfile profile;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private HandoverView preview;

    /** Answers "not found" when there is no such person. */
    public void open() {
        if (getPreview() == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Hands everything over and deactivates the person. */
    public String handOver() {
        desk.handOver(new HandoverForm(
                id(),
                typed.number("work-to"),
                typed.number("posts-to"),
                typed.number("roles-to"),
                typed.day("last"),
                typed.version()));
        texts.inform("office.handover.done", getPreview().leaver().name());
        return "/admin/people.xhtml?faces-redirect=true";
    }

    /** What would move, null when there is no such person. */
    public HandoverView getPreview() {
        boolean known = profile.people().stream().anyMatch(person -> person.id() == id());
        return preview = preview == null && known ? desk.preview(id()) : preview;
    }

    /** Those who could take something. */
    public List<PersonView> getTakers() {
        return profile.people().stream()
                .filter(person -> person.active() && person.id() != id())
                .toList();
    }

    /** Those of them who write. */
    public List<PersonView> getWriters() {
        return getTakers().stream().filter(person -> person.holds(Role.OWNER)).toList();
    }

    /** Whether the person approves or publishes by role. */
    public boolean isRoles() {
        PersonView leaver = getPreview().leaver();
        return leaver.holds(Role.APPROVER) || leaver.holds(Role.WEB_MASTER);
    }

    private long id() {
        Long id = typed.number("id");
        return id == null ? 0 : id;
    }
}
