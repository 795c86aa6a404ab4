package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sala.publication.domain.PersonalData;
import org.sala.satisfaction.boundary.CommentDesk;
import org.sala.satisfaction.domain.CommentState;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.texts.PageLinks;

/** The comments that stand in one state. Which, and which page of them, stands in the address. */
@Named
@RequestScoped
public class CommentsPage {
    private static final String ADDRESS = "/staff/comments.xhtml";
    private static final int SIZE = 20;

    @Inject
    private CommentDesk desk;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private PageOf<SurveyComment.View> found;
    private Map<CommentState, Long> counts;

    public PageOf<SurveyComment.View> getFound() {
        if (found == null) {
            found = desk.list(getState(), page() - 1, SIZE);
        }
        return found;
    }

    /** The state that is looked at: those that wait, unless the address names another. */
    public CommentState getState() {
        return Optional.ofNullable(request.getParameter("show")).stream()
                .flatMap(wanted ->
                        getStates().stream().filter(state -> code(state).equals(wanted)))
                .findFirst()
                .orElse(CommentState.WAITING);
    }

    public List<CommentState> getStates() {
        return List.of(CommentState.values());
    }

    /** The state as addresses and texts name it. */
    public String code(CommentState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many stand so. */
    public long count(CommentState state) {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts.getOrDefault(state, 0L);
    }

    /** How many things in it look like personal data. */
    public List<PersonalData.Found> findings(SurveyComment.View comment) {
        return desk.findings(comment.words());
    }

    public boolean isOverdue(SurveyComment.View comment) {
        return comment.isOverdue(clock.today());
    }

    public PageLinks getLinks() {
        return new PageLinks(getFound(), ADDRESS).with("show", code(getState()));
    }

    private int page() {
        return Optional.ofNullable(request.getParameter("page"))
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
