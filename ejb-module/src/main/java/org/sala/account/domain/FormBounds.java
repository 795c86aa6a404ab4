package org.sala.account.domain;

import java.util.regex.Pattern;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** What must be filled in about the office, its groups and people, and how much of it there is room for. */
public final class FormBounds {
    private static final int NAME = 200;
    private static final int OFFICE_NAME = 300;
    private static final int SHORT_NAME = 100;
    private static final int ADDRESS = 500;
    private static final int CONTACT = 100;
    private static final Pattern GROUP_CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private FormBounds() {}

    /** Refuses an office without a name, or with more text than there is room for. */
    public static void require(OfficeView office) {
        requireText(office.name(), "account.refusal.office-name-missing");
        requireRoom(office.name(), OFFICE_NAME);
        requireRoom(office.shortName(), SHORT_NAME);
        requireRoom(office.address(), ADDRESS);
        requireRoom(office.telephone(), CONTACT);
        requireRoom(office.fax(), CONTACT);
        requireRoom(office.email(), NAME);
    }

    /** Refuses a person without a name, or with more text than there is room for. */
    public static void require(AccountForm person) {
        requireText(person.name(), "account.refusal.name-missing");
        requireRoom(person.name(), NAME);
        requireRoom(person.position(), OFFICE_NAME);
        requireRoom(person.email(), NAME);
    }

    /** Refuses a group without a name, or with a code that is no short word. */
    public static void requireGroup(String code, Bilingual name) {
        if (code == null || !GROUP_CODE.matcher(code).matches()) {
            throw new Refused("account.refusal.group-code-form");
        }
        requireText(name, "account.refusal.group-name-missing");
        requireRoom(name, OFFICE_NAME);
    }

    private static void requireText(Bilingual text, String refusal) {
        if (text.th().isBlank()) {
            throw new Refused(refusal);
        }
    }

    private static void requireRoom(Bilingual text, int room) {
        requireRoom(text.th(), room);
        requireRoom(text.en(), room);
    }

    private static void requireRoom(String text, int room) {
        if (text != null && text.length() > room) {
            throw new Refused("account.refusal.text-too-long", room, text.length());
        }
    }
}
