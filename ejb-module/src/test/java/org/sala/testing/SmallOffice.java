package org.sala.testing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sala.account.boundary.Accounts;
import org.sala.account.boundary.CurrentPerson;
import org.sala.account.domain.AccountForm;
import org.sala.content.domain.ContentValues;
import org.sala.office.domain.OfficeView;
import org.sala.office.domain.Role;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Particulars;
import org.sala.publication.domain.Transition;
import org.sala.register.boundary.RegisterLoading;
import org.sala.shared.Bilingual;

/**
 * An office of a few people, for tests to work in: ada and olga of one group write, hal of another does, ann, abe and olga approve, wim
 * publishes, root administers.
 */
public final class SmallOffice implements AutoCloseable {
    /** Who holds which roles. */
    public static final Map<String, Set<Role>> PEOPLE = Map.of(
            "ada", EnumSet.of(Role.OWNER),
            "olga", EnumSet.of(Role.OWNER, Role.APPROVER),
            "hal", EnumSet.of(Role.OWNER),
            "ann", EnumSet.of(Role.APPROVER),
            "abe", EnumSet.of(Role.APPROVER),
            "wim", EnumSet.of(Role.WEB_MASTER),
            "root", EnumSet.of(Role.ADMINISTRATOR));

    public final DerbyPortal portal;

    /** Makes the office with its people and the register. */
    public SmallOffice() {
        this(new DerbyPortal());
        make();
    }

    /** The office over a portal that has been made before, by {@link #make}. */
    public SmallOffice(DerbyPortal portal) {
        this.portal = portal;
    }

    /** Makes the office with its people and the register. */
    public void make() {
        portal.run(() -> portal.get(RegisterLoading.class));
        Bilingual name = Bilingual.of("สำนักงานทดสอบ", "Test office");
        OfficeView office = new OfficeView(name, name, Bilingual.EMPTY, null, null, null, null, null, true, 0);
        portal.run(() -> portal.get(Accounts.class).makeOffice(office, form("root", PEOPLE.get("root"), null)));
        Long news = as("root", () -> portal.get(Accounts.class).addGroup("news", Bilingual.of("กลุ่มงานข่าว")));
        Long health = as("root", () -> portal.get(Accounts.class).addGroup("health", Bilingual.of("กลุ่มงานสุขภาพ")));
        Map<String, Long> groups = Map.of("ada", news, "olga", news, "hal", health);
        PEOPLE.forEach((username, roles) -> {
            if (!username.equals("root")) {
                as("root", () -> portal.get(Accounts.class).addPerson(form(username, roles, groups.get(username))));
            }
        });
    }

    /** Runs work in a transaction, as a person. */
    public <T> T as(String username, Callable<T> work) {
        return portal.call(() -> {
            Object[] result = new Object[1];
            portal.get(CurrentPerson.class).actAs(username, () -> result[0] = unchecked(work));
            @SuppressWarnings("unchecked")
            T typed = (T) result[0];
            return typed;
        });
    }

    /** A draft of ada's that is ready to be submitted. */
    public EditionView draft() {
        EditionView begun = as("ada", () -> desk(WritingDesk.class).begin(new NewPublication(8, "general-news")));
        return as("ada", () -> desk(WritingDesk.class).save(begun.id(), text("ประกาศจัดซื้อจัดจ้าง"), begun.version()));
    }

    /** Has a person carry out a transition on the edition as it is now. */
    public EditionView perform(String username, long editionId, Transition transition, String remark) {
        int version =
                as(username, () -> desk(EditorialDesk.class).require(editionId)).version();
        return as(username, () -> desk(EditorialDesk.class).perform(editionId, transition, remark, version));
    }

    /** As {@link #perform}, with more to say than a remark. */
    public EditionView say(String username, long editionId, Transition transition, Particulars said) {
        int version =
                as(username, () -> desk(EditorialDesk.class).require(editionId)).version();
        return as(username, () -> desk(EditorialDesk.class).perform(editionId, version, transition, said));
    }

    /** An edition that ada wrote and ann approved. */
    public EditionView approved() {
        EditionView draft = draft();
        perform("ada", draft.id(), Transition.SUBMIT, null);
        return perform("ann", draft.id(), Transition.APPROVE, null);
    }

    /** A live edition that ada wrote, ann approved and wim published. */
    public EditionView live() {
        return perform("wim", approved().id(), Transition.PUBLISH, null);
    }

    /** Text with a title and a body. */
    public static EditionText text(String title) {
        return new EditionText(
                "general-news",
                Bilingual.of(title),
                Bilingual.EMPTY,
                Bilingual.of("<p>เนื้อหา</p>"),
                null,
                null,
                null,
                null,
                null);
    }

    /** A warning, with what its form asks for. */
    public static EditionText warning(String title) {
        EditionText text = text(title);
        EditionText warning =
                new EditionText("warning", text.title(), text.summary(), text.body(), null, null, null, null, null);
        return warning.with(
                ContentValues.parse(
                        """
                {"level": "danger", "area": {"th": "ทุกตำบล", "en": "All subdistricts"}, "valid-until": "2099-01-01",
                 "actions": [{"action": {"th": "ขนของขึ้นที่สูง", "en": "Move things to higher ground"}}]}
                """));
    }

    /** A boundary. */
    public <T> T desk(Class<T> type) {
        return portal.get(type);
    }

    @Override
    public void close() {
        portal.close();
    }

    private static AccountForm form(String username, Set<Role> roles, Long group) {
        return new AccountForm(
                username, Bilingual.of(username), Bilingual.EMPTY, null, group, roles, "a long password");
    }

    private static Object unchecked(Callable<?> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
