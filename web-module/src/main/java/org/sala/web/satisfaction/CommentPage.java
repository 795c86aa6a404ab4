package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.office.domain.Role;
import org.sala.publication.domain.PersonalData;
import org.sala.satisfaction.boundary.CommentDesk;
import org.sala.satisfaction.boundary.CommentHands;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.site.SignedInPerson;

/** One comment as it stands, which the address names. */
@Named
@RequestScoped
public class CommentPage {
    @Inject
    private CommentDesk desk;

    @Inject
    private CommentHands hands;

    @Inject
    private SignedInPerson person;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private SurveyComment.View comment;

    /** Answers "not found" when there is no such comment. */
    public void open() {
        try {
            getComment();
        } catch (Refused noSuchComment) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    public SurveyComment.View getComment() {
        if (comment == null) {
            comment = desk.require(number());
        }
        return comment;
    }

    /** What in it looks like personal data. */
    public List<PersonalData.Found> getFindings() {
        return desk.findings(getComment().words());
    }

    /** Whether the person decides about comments. */
    public boolean isModerator() {
        return person.find().map(known -> known.holds(Role.WEB_MASTER)).orElse(false);
    }

    /** Whether the person has it in hand and so may propose the reply. */
    public boolean isProposer() {
        return !isModerator() && desk.mayPropose(getComment().id());
    }

    public List<CommentHands.Hand> getGroups() {
        return hands.groups();
    }

    public List<CommentHands.Hand> getPeople() {
        return hands.people();
    }

    /** Who has it in hand, the person before the group. */
    public List<Bilingual> getAssigned() {
        Long inPerson = getComment().task().personId();
        Long inGroup = getComment().task().groupId();
        return Stream.concat(
                        getPeople().stream().filter(hand -> Objects.equals(hand.id(), inPerson)),
                        getGroups().stream().filter(hand -> Objects.equals(hand.id(), inGroup)))
                .map(CommentHands.Hand::name)
                .toList();
    }

    public boolean isOverdue() {
        return getComment().isOverdue(clock.today());
    }

    private long number() {
        return Optional.ofNullable(request.getParameter("id"))
                .filter(value -> value.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .orElse(0L);
    }
}
