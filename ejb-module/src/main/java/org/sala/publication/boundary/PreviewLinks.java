package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.PreviewLink;
import org.sala.publication.domain.PreviewLinkView;
import org.sala.publication.persistence.Annotations;
import org.sala.publication.persistence.Editions;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Lends single editions to people without account: the head of another office, an expert, a printer. */
@Stateless
@TellsClashes
public class PreviewLinks {
    /** Days a link holds unless somebody says otherwise. */
    public static final int USUAL_DAYS = 7;

    /** Days a link may hold at most. */
    public static final int MOST_DAYS = 90;

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Editions editions;

    @Inject
    private Annotations annotations;

    @Inject
    private EditionViews views;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** All links to an edition, newest first. */
    public List<PreviewLinkView> to(long editionId) {
        currentPerson.require();
        return annotations.linksTo(editionId).stream().map(this::view).toList();
    }

    /**
     * Makes a link.
     *
     * @param days from 1 to {@value #MOST_DAYS}
     * @return the token of the link: told once and kept nowhere
     * @throws Refused when the person neither answers for the edition nor approves or publishes, or the days are out of bounds
     */
    public String make(long editionId, int days) {
        PersonView person = currentPerson.require();
        Edition edition = require(editionId);
        requireParty(edition, person);
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused("publication.refusal.preview-days", MOST_DAYS);
        }
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        annotations.add(new PreviewLink(
                edition, hash(token), person.id(), clock.now(), clock.now().plus(Duration.ofDays(days))));
        audit.record(
                AuditEntry.done(person.username(), "publication.preview-link", "edition " + editionId, days + " days"));
        return token;
    }

    /**
     * Takes a link back.
     *
     * @throws Refused as {@link #make} does
     */
    public void revoke(long linkId) {
        PersonView person = currentPerson.require();
        PreviewLink link = annotations.link(linkId).orElseThrow(() -> new Refused("publication.refusal.no-such-link"));
        requireParty(link.edition(), person);
        link.revoke(person.id(), clock.now());
        audit.record(AuditEntry.done(
                person.username(),
                "publication.preview-link-revoked",
                "edition " + link.edition().id(),
                "link " + linkId));
    }

    /** The edition that a token lends; needs nobody signed in. Empty when there is no such link or it holds no longer. */
    public Optional<EditionView> open(String token) {
        return annotations
                .linkByHash(hash(token))
                .filter(link -> link.holds(clock.now()))
                .map(link -> views.view(link.edition()));
    }

    private static void requireParty(Edition edition, PersonView person) {
        boolean mayLend = person.holds(Role.APPROVER)
                || person.holds(Role.WEB_MASTER)
                || person.holds(Role.OWNER) && edition.isAnswerable(person);
        if (!mayLend) {
            throw new Refused(Edition.NOT_ANSWERABLE);
        }
    }

    /** Forgets links that expired or were taken back before an instant; tells how many. Called by a job. */
    public int forgetEndedBefore(Instant before) {
        return annotations.forgetLinksEndedBefore(before);
    }

    private PreviewLinkView view(PreviewLink link) {
        return new PreviewLinkView(
                link.id(),
                views.person(link.madeBy()),
                link.madeAt(),
                link.expiresAt(),
                link.holds(clock.now()),
                views.person(link.revokedBy()));
    }

    private Edition require(long editionId) {
        return editions.find(editionId).orElseThrow(() -> new Refused("publication.refusal.no-such-edition"));
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
