package org.sala.satisfaction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.sala.notices.boundary.NoticeQueue;
import org.sala.notices.domain.NoticeText;
import org.sala.office.domain.Person;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.satisfaction.domain.CommentTask;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;

/** Tells people of comments they are to do something about. */
@ApplicationScoped
class CommentNotices {
    private static final String PAGE = "/staff/comment.xhtml?id=";

    @Inject
    private Offices offices;

    @Inject
    private NoticeQueue queue;

    /** Tells whoever is to do it: the person, or everybody of the group when no person is named. */
    void assigned(SurveyComment.View comment) {
        CommentTask task = comment.task();
        Bilingual due = Bilingual.of(ThaiDates.full(task.due(), Language.TH), ThaiDates.full(task.due(), Language.EN));
        tell(
                person -> task.personId() != null
                        ? person.id().equals(task.personId())
                        : task.groupId().equals(person.groupId()),
                NoticeText.of("comment.assigned", task.words(), due, comment.words()),
                comment);
    }

    /** Tells the web masters that a reply is proposed. */
    void proposed(SurveyComment.View comment) {
        tell(
                person -> person.holds(Role.WEB_MASTER),
                NoticeText.of("comment.proposed", comment.reply(), comment.words()),
                comment);
    }

    private void tell(Predicate<PersonView> whom, NoticeText text, SurveyComment.View comment) {
        offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(whom)
                .forEach(person -> queue.tell(person.id(), true, text, PAGE + comment.id()));
    }
}
