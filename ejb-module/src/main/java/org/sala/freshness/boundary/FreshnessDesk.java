package org.sala.freshness.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.account.boundary.CurrentPerson;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.CheckedPublication;
import org.sala.freshness.domain.LineView;
import org.sala.freshness.persistence.Acts;
import org.sala.office.domain.Role;
import org.sala.publication.boundary.CheckingDesk;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.Register;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.DutyLine;
import org.sala.shared.FiscalYear;
import org.sala.shared.Refused;

/** What people do from the board: look into a line, say that it was checked, take that back, or begin to write for it. */
@Stateless
public class FreshnessDesk {
    /** How many publications a page of a line shows. */
    public static final int SIZE = 25;

    @Inject
    private FreshnessBoard board;

    @Inject
    private Acts acts;

    @Inject
    private DutyRegister register;

    @Inject
    private Register categories;

    @Inject
    private CheckingDesk checking;

    @Inject
    private WritingDesk writing;

    @Inject
    private CurrentPerson currentPerson;

    /** A line with one page of what counts under it; empty when there is no such line. */
    public Optional<LineView> line(String code, FiscalYear year, int page) {
        currentPerson.require();
        return board.of(new BoardQuery(year, null, null, null)).rows().stream()
                .filter(row -> row.line().code().equals(code))
                .findFirst()
                .map(row -> new LineView(row, under(row.line(), page)));
    }

    /**
     * Says that what is live under a line was checked and still holds: confirms the publication checked last.
     *
     * @return the number of the decision, by which it can be taken back
     * @throws Refused when there is no such line or nothing is live under it, or as {@link CheckingDesk#confirm}
     */
    public long confirm(String code) {
        List<Edition> live = acts.under(require(code), 0, 1);
        if (live.isEmpty()) {
            throw new Refused("publication.refusal.nothing-live");
        }
        return checking.confirm(live.get(0).publication().number());
    }

    /**
     * Begins a draft for a line, of its category and kind and under its required item.
     *
     * @return the number of the edition
     * @throws Refused when the person who acts is no owner or there is no such line
     */
    public long begin(String code) {
        currentPerson.require(Role.OWNER);
        DutyLine line = require(code);
        EditionView begun = writing.begin(new NewPublication(line.categoryNumber(), kind(line)));
        if (line.type() == DutyItemType.ITEM) {
            EditionText text = begun.text();
            Set<String> topics = new HashSet<>(text.topics());
            topics.add(code);
            writing.save(begun.id(), underTopics(text, topics), begun.version());
        }
        return begun.id();
    }

    private String kind(DutyLine line) {
        return switch (line.type()) {
            case KIND -> line.code();
            case ITEM -> null;
            case CATEGORY ->
                categories.category(line.categoryNumber()).stream()
                        .flatMap(category -> category.kinds().stream())
                        .findFirst()
                        .map(kind -> kind.code())
                        .orElse(null);
        };
    }

    private static EditionText underTopics(EditionText text, Set<String> topics) {
        return new EditionText(
                text.kindCode(),
                text.title(),
                text.summary(),
                text.body(),
                text.sourceName(),
                text.sourceUrl(),
                text.sourceDate(),
                text.linkUrl(),
                topics,
                text.content());
    }

    private List<CheckedPublication> under(DutyLine line, int page) {
        return acts.under(line, page, SIZE).stream()
                .map(edition -> new CheckedPublication(
                        edition.publication().number(),
                        edition.text().title(),
                        edition.milestones().publishedAt(),
                        edition.publication().checkedAt()))
                .toList();
    }

    private DutyLine require(String code) {
        return register.line(code).orElseThrow(() -> new Refused("register.refusal.no-such-line"));
    }
}
