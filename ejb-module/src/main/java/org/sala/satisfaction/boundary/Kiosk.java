package org.sala.satisfaction.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.satisfaction.domain.KioskOpening;
import org.sala.satisfaction.persistence.Kiosks;
import org.sala.satisfaction.persistence.SurveyKey;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** The device at the office on which visitors answer one after the other; whoever is signed in opens and closes it. */
@Stateless
@TellsClashes
public class Kiosk {
    @Inject
    private Kiosks kiosks;

    @Inject
    private SurveyKey key;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** The kiosk with its word, for whoever is signed in; empty while it is closed. */
    public Optional<KioskOpening.View> open() {
        currentPerson.require();
        return kiosks.open().map(opening -> opening.view(word(opening)));
    }

    /** Whether a device that shows this word is the kiosk and the kiosk is open. */
    public boolean isOpenTo(String shown) {
        return shown != null
                && kiosks.open()
                        .filter(opening -> MessageDigest.isEqual(
                                shown.getBytes(StandardCharsets.UTF_8),
                                word(opening).getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /**
     * Opens the kiosk, with a new word.
     *
     * @throws Refused when it is open
     */
    public void begin() {
        PersonView person = currentPerson.require();
        if (kiosks.open().isPresent()) {
            throw new Refused("satisfaction.refusal.kiosk-open");
        }
        kiosks.add(new KioskOpening(person.username(), clock.now()));
        audit.record(AuditEntry.done(person.username(), "satisfaction.open-kiosk", "kiosk", null));
    }

    /** Closes the kiosk, so that no device is believed any more; nothing happens when it is closed. */
    public void end() {
        PersonView person = currentPerson.require();
        kiosks.open().ifPresent(opening -> {
            opening.close(person.username(), clock.now());
            audit.record(AuditEntry.done(person.username(), "satisfaction.close-kiosk", "kiosk", null));
        });
    }

    private String word(KioskOpening opening) {
        return key.tokens().wordFor(opening.purpose());
    }
}
