package org.sala.office.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.Office;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.PersonView;
import org.sala.office.persistence.Offices;
import org.sala.shared.AdministratorsOnly;
import org.sala.shared.Refused;

/** What the office is called, how it is reached, which groups it has and who works there. */
@Stateless
@DeclareRoles(AdministratorsOnly.ROLE)
public class OfficeProfile {
    @Inject
    private Offices offices;

    @Resource
    private SessionContext session;

    /** The office, once it has been made. */
    public Optional<OfficeView> find() {
        return offices.find().map(Office::view);
    }

    /** All groups in their order. */
    public List<GroupView> groups() {
        return offices.groups().stream()
                .map(group -> new GroupView(group.id(), group.code(), group.name()))
                .toList();
    }

    /**
     * All people, those who left included.
     *
     * @throws Refused when the caller is no administrator
     */
    public List<PersonView> people() {
        AdministratorsOnly.require(session);
        return offices.people().stream().map(person -> person.view()).toList();
    }
}
