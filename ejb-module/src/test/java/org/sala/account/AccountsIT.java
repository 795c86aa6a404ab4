package org.sala.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.Accounts;
import org.sala.account.domain.AccountForm;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.operations.boundary.SiteRevision;
import org.sala.shared.Bilingual;
import org.sala.shared.ChangedMeanwhile;
import org.sala.testing.SmallOffice;

class AccountsIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void only_administrators_are_told_who_works_here() {
        assertThat(office.as("root", () -> profile().people())).hasSize(SmallOffice.PEOPLE.size());
        for (String other : new String[] {"ada", "ann", "wim"}) {
            assertThatThrownBy(() -> office.as(other, () -> profile().people()))
                    .hasFieldOrPropertyWithValue("messageKey", "operations.refusal.administrators-only");
        }
    }

    @Test
    void a_person_whom_another_administrator_changed_meanwhile_stays_as_they_are() {
        PersonView ada = person("ada");
        change(ada, "หนึ่ง");
        assertThatThrownBy(() -> change(ada, "สอง"))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasFieldOrPropertyWithValue("messageKey", "account.refusal.person-changed-meanwhile");
        assertThat(person("ada").name().th()).isEqualTo("หนึ่ง");
        change(person("ada"), "สอง");
        assertThat(person("ada").name().th()).isEqualTo("สอง");
    }

    @Test
    void a_new_group_reaches_pages_that_are_kept() {
        long before = revision();
        office.as("root", () -> accounts().addGroup("dental", Bilingual.of("กลุ่มงานทันตสาธารณสุข")));
        assertThat(revision()).isGreaterThan(before);
    }

    @Test
    void roles_that_another_administrator_gave_meanwhile_are_kept() {
        PersonView ada = person("ada");
        office.as("root", () -> {
            accounts().changePerson(ada.id(), form(ada, "ada", Role.APPROVER), true, ada.version());
            return null;
        });
        assertThat(person("ada").roles()).containsExactly(Role.APPROVER);
        assertThatThrownBy(() -> change(ada, "สอง")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(person("ada").roles()).containsExactly(Role.APPROVER);
    }

    @Test
    void an_office_that_another_administrator_described_meanwhile_stays_as_it_is() {
        OfficeView seen = office.portal.call(() -> profile().find().orElseThrow());
        describe(seen, "02 111");
        assertThatThrownBy(() -> describe(seen, "02 222"))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasFieldOrPropertyWithValue("messageKey", "office.refusal.changed-meanwhile");
        assertThat(office.portal.call(() -> profile().find().orElseThrow()).telephone())
                .isEqualTo("02 111");
    }

    private void change(PersonView person, String name) {
        office.as("root", () -> {
            accounts().changePerson(person.id(), form(person, name, Role.OWNER), true, person.version());
            return null;
        });
    }

    private void describe(OfficeView seen, String telephone) {
        office.as("root", () -> {
            accounts()
                    .describeOffice(new OfficeView(
                            seen.name(),
                            seen.shortName(),
                            seen.address(),
                            telephone,
                            null,
                            null,
                            null,
                            null,
                            true,
                            seen.version()));
            return null;
        });
    }

    private PersonView person(String username) {
        return office.as("root", () -> profile().people()).stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static AccountForm form(PersonView person, String name, Role role) {
        return new AccountForm(
                person.username(), Bilingual.of(name), Bilingual.EMPTY, null, person.groupId(), EnumSet.of(role), null);
    }

    private Accounts accounts() {
        return office.desk(Accounts.class);
    }

    private OfficeProfile profile() {
        return office.desk(OfficeProfile.class);
    }

    private long revision() {
        return office.portal.call(() -> office.desk(SiteRevision.class).current());
    }
}
