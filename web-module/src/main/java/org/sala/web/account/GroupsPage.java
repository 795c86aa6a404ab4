package org.sala.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.account.boundary.Accounts;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;
import org.sala.web.texts.TypedPair;

/** The groups of the office. */
@Named
@RequestScoped
@TellsRefusals
public class GroupsPage {
    @Inject
    private OfficeProfile profile;

    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    private String code = "";
    private final TypedPair name = new TypedPair();

    /** Adds a group. */
    public String add() {
        accounts.addGroup(code.strip(), name.value());
        texts.inform("account.groups.added", name.getTh());
        return "/admin/groups.xhtml?faces-redirect=true";
    }

    public List<GroupView> getGroups() {
        return profile.groups();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TypedPair getName() {
        return name;
    }
}
