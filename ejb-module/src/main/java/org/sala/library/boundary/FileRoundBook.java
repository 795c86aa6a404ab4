package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.library.domain.Damage;
import org.sala.library.domain.DamageKind;
import org.sala.library.domain.DamagedContent;
import org.sala.library.domain.FileRound;
import org.sala.library.domain.StoredContent;
import org.sala.library.persistence.FileRounds;
import org.sala.library.persistence.StoredFiles;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.boundary.Authorities;
import org.sala.office.domain.Role;
import org.sala.shared.SalaClock;

/** Keeps how far the round through all contents has come together with what was found, each time in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileRoundBook {
    @Inject
    private FileRounds rounds;

    @Inject
    private StoredFiles files;

    @Inject
    private Authorities authorities;

    @Inject
    private NoticeQueue notices;

    @Inject
    private SalaClock clock;

    /** Goes on with the round that was left, else begins the next; tells how many contents it has still to look at. */
    public long goOn() {
        FileRound round = rounds.locked().orElseGet(() -> {
            FileRound first = new FileRound(clock.now());
            rounds.add(first);
            return first;
        });
        round.goOn(clock.now());
        return files.countContentsAfter(round.reached());
    }

    /** The next contents of the round, at most {@code count}; none when it is at its end. */
    public List<StoredContent> next(int count) {
        return rounds.locked()
                .map(round -> files.contentsAfter(round.reached(), count))
                .orElse(List.of());
    }

    /**
     * Keeps what became of contents that were looked at, in the order of their hashes, and that the round has come so far.
     *
     * @param found for each hash what is wrong with its bytes, empty for nothing
     * @return those that are damaged
     */
    public List<Damage> keep(Map<String, Optional<DamageKind>> found) {
        FileRound round = rounds.locked().orElseThrow();
        Instant now = clock.now();
        List<Damage> damages = new ArrayList<>();
        found.forEach((sha256, kind) -> {
            Optional<DamagedContent> known = rounds.damage(sha256);
            if (kind.isEmpty()) {
                known.ifPresent(rounds::remove);
            } else {
                DamagedContent damage = known.orElseGet(() -> {
                    DamagedContent made = new DamagedContent(sha256, kind.get(), now);
                    rounds.add(made);
                    return made;
                });
                damage.found(kind.get(), now);
                damages.add(damage.view());
            }
            round.reach(sha256);
        });
        return damages;
    }

    /** Ends the round, and tells the administrators of what it was the first to find. */
    public void end() {
        FileRound round = rounds.locked().orElseThrow();
        long found = rounds.countDamagesSince(round.begunAt());
        if (found > 0) {
            NoticeText text = NoticeText.of("damaged-files", found);
            authorities.roster(clock.today(), clock.today()).people().stream()
                    .filter(person -> person.holds(Role.ADMINISTRATOR))
                    .forEach(person -> notices.tell(person.id(), true, text, "/admin/files.xhtml"));
        }
        round.end(clock.now());
    }
}
