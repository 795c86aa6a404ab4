package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Where a new publication begins as a copy of an edition: this year's announcement from last year's. */
@Stateless
public class CopyDesk {
    @Inject
    private Editions editions;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /**
     * Begins a publication of the same category whose draft holds what the edition holds, files included.
     *
     * @throws Refused when the person who acts is no owner, there is no such edition, or it was withdrawn for what it told
     */
    public EditionView copyAsNew(long editionId) {
        PersonView person = currentPerson.require(Role.OWNER);
        Edition source = editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
        WithdrawalKind withdrawn = source.arrangements().withdrawalKind();
        if (withdrawn != null && withdrawn.isHidingAll()) {
            throw new Refused("publication.refusal.hidden");
        }
        Publication publication = new Publication(source.publication().categoryNumber(), person.groupId(), clock.now());
        editions.add(publication);
        Edition copy = new Edition(source, publication, 1, person.id(), clock.now());
        editions.add(copy);
        audit.record(AuditEntry.done(
                person.username(),
                "publication.copy-as-new",
                "publication " + publication.number(),
                "edition " + editionId));
        return views.view(copy);
    }
}
