package org.sala.redirects.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.redirects.domain.MovedAddress;
import org.sala.redirects.domain.Redirect;
import org.sala.redirects.persistence.Redirects;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where web masters and administrators lead addresses on that moved. */
@Stateless
@TellsClashes
public class RedirectDesk {
    @Inject
    private Redirects redirects;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** Where an address of this site leads on to; needs nobody signed in. */
    public Optional<String> target(String path) {
        return redirects.target(path.length() > 1 ? path.replaceFirst("/+$", "") : path);
    }

    /** One page of what is led on, by address; for whoever is signed in. */
    public PageOf<Redirect.View> list(int page, int size) {
        currentPerson.require();
        return redirects.all(Math.max(0, page), size);
    }

    /**
     * Leads an address on.
     *
     * @param address as it was typed; its query does not count
     * @param target a path of this site or an address of another
     * @throws Refused when the person who acts is neither web master nor administrator, the address is led on already, one of both is no
     *     address, or readers would be led in a circle
     */
    public void add(String address, String target) {
        PersonView person = requireKeeper();
        String from = MovedAddress.path(address);
        String to = MovedAddress.target(target);
        if (redirects.target(from).isPresent()) {
            throw new Refused("redirects.refusal.led-on-already");
        }
        refuseCircle(from, to);
        redirects.add(new Redirect(from, to, person.username(), clock.now()));
        audit.record(AuditEntry.done(person.username(), "redirects.add", from, to));
    }

    /**
     * Leads an address on no more.
     *
     * @throws Refused when the person who acts is neither web master nor administrator, or there is no such redirect
     */
    public void remove(long id) {
        PersonView person = requireKeeper();
        Redirect redirect = redirects.find(id).orElseThrow(() -> new Refused("redirects.refusal.no-such-redirect"));
        redirects.remove(redirect);
        audit.record(AuditEntry.done(
                person.username(),
                "redirects.remove",
                redirect.view().address(),
                redirect.view().target()));
    }

    private void refuseCircle(String from, String to) {
        String next = to;
        for (int steps = 0; next.startsWith("/") && steps < 10; steps++) {
            String path = MovedAddress.path(next.equals("/") ? "/start" : next);
            if (path.equals(from)) {
                throw new Refused("redirects.refusal.circle");
            }
            Optional<String> further = redirects.target(path);
            if (further.isEmpty()) {
                return;
            }
            next = further.get();
        }
    }

    private PersonView requireKeeper() {
        PersonView person = currentPerson.require();
        return person.holds(Role.WEB_MASTER) ? person : currentPerson.require(Role.ADMINISTRATOR);
    }
}
