package org.sala.web.freshness;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.domain.BoardRow;
import org.sala.freshness.domain.BoardView;
import org.sala.freshness.domain.Freshness;
import org.sala.freshness.domain.Score;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.shared.Bilingual;
import org.sala.shared.FiscalYear;

/** The board; category, group, fiscal year and state stand in the address. */
@Named
@RequestScoped
public class BoardPage {
    private static final int YEARS = 5;

    @Inject
    private FreshnessBoard board;

    @Inject
    private OfficeProfile office;

    @Inject
    private HttpServletRequest request;

    private BoardFilter filter;
    private BoardView view;

    @PostConstruct
    void find() {
        filter = BoardFilter.of(request, board.presentYear());
    }

    /** The board as it is wanted. */
    public BoardView getView() {
        if (view == null) {
            view = board.of(filter.query());
        }
        return view;
    }

    /** The rows of a category that are wanted. */
    public List<BoardRow> rows(int category) {
        return getView().rows().stream()
                .filter(row -> row.line().categoryNumber() == category)
                .toList();
    }

    /** The categories that have rows to show. */
    public List<Integer> getCategories() {
        return getView().rows().stream()
                .map(row -> row.line().categoryNumber())
                .distinct()
                .toList();
    }

    /** How many lines of all are in a state. */
    public int count(Freshness state) {
        return getView().counts().get(state);
    }

    /** The score of a category. */
    public Score score(int category) {
        return getView().categories().get(category);
    }

    /** The scores of responsible groups by their names. */
    public List<Map.Entry<Bilingual, Score>> getGroupScores() {
        return List.copyOf(getView().groups().entrySet());
    }

    /** This fiscal year and those before it. */
    public List<FiscalYear> getYears() {
        FiscalYear present = board.presentYear();
        return IntStream.range(0, YEARS)
                .mapToObj(before -> new FiscalYear(present.buddhistYear() - before))
                .toList();
    }

    /** Whether the board shows how things stand now, so that something can be done about them. */
    public boolean isPresent() {
        return filter.year().equals(board.presentYear());
    }

    public List<GroupView> getGroups() {
        return office.groups();
    }

    public Freshness[] getStates() {
        return Freshness.values();
    }

    public BoardFilter getFilter() {
        return filter;
    }

    /** The address of the same with another state; null for all. */
    public String withState(Freshness state) {
        return "?" + new BoardFilter(filter.year(), filter.category(), filter.group(), state).address();
    }

    /** The chosen values, for forms. */
    public Integer getCategory() {
        return filter.category();
    }

    public Long getGroup() {
        return filter.group();
    }

    public Freshness getState() {
        return filter.state();
    }

    public int getYear() {
        return filter.year().buddhistYear();
    }

    /** The query of this address. */
    public String getAddress() {
        return filter.address();
    }
}
