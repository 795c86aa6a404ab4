package org.sala.office.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.Office;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.PersonView;
import org.sala.office.persistence.Offices;

/** What the office is called, how it is reached, which groups it has and who works there. */
@Stateless
public class OfficeProfile {
    @Inject
    private Offices offices;

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

    /** All people, those who left included. */
    public List<PersonView> people() {
        return offices.people().stream().map(person -> person.view()).toList();
    }
}
