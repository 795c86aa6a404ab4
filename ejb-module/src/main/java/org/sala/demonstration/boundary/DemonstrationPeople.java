package org.sala.demonstration.boundary;

import static java.util.stream.Collectors.toSet;
import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.strings;
import static org.sala.demonstration.domain.DemonstrationData.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.account.boundary.Accounts;
import org.sala.account.boundary.CurrentPerson;
import org.sala.account.domain.AccountForm;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.Role;

/** Makes the demonstration office, its groups and its people, as the first-run page and an administrator would. */
@Stateless
public class DemonstrationPeople {
    @Inject
    private Accounts accounts;

    @Inject
    private DemonstrationPosts posts;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private DemonstrationSteps steps;

    /** Makes all of them in one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make() {
        JsonObject office = DemonstrationData.object("office.json");
        List<JsonObject> people = DemonstrationData.list("people.json");
        JsonObject administrator = people.stream()
                .filter(person -> roles(person).contains(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        String password = office.getString("password");
        accounts.makeOffice(describe(office), form(administrator, null, password));
        currentPerson.actAs(administrator.getString("username"), () -> {
            Map<String, Long> groups = new HashMap<>();
            for (JsonObject group : DemonstrationData.list("groups.json")) {
                groups.put(group.getString("code"), accounts.addGroup(group.getString("code"), text(group, "name")));
            }
            for (JsonObject person : people) {
                if (person != administrator) {
                    accounts.addPerson(form(person, groups.get(person.getString("group")), password));
                }
            }
            posts.make(groups);
        });
        steps.note("office");
    }

    private static AccountForm form(JsonObject person, Long groupId, String password) {
        return new AccountForm(
                person.getString("username"),
                text(person, "name"),
                text(person, "position"),
                string(person, "email"),
                groupId,
                roles(person),
                password);
    }

    private static Set<Role> roles(JsonObject person) {
        return strings(person, "roles").stream().map(Role::valueOf).collect(toSet());
    }

    private static OfficeView describe(JsonObject office) {
        JsonObject map = office.getJsonObject("map");
        return new OfficeView(
                text(office, "name"),
                text(office, "shortName"),
                text(office, "address"),
                string(office, "telephone"),
                string(office, "fax"),
                string(office, "email"),
                map.getJsonNumber("lat").doubleValue(),
                map.getJsonNumber("lon").doubleValue(),
                true,
                0);
    }
}
