package org.sala.satisfaction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.domain.PaperAnswer;
import org.sala.satisfaction.domain.PaperEntry;
import org.sala.satisfaction.domain.SurveyComment;
import org.sala.satisfaction.persistence.AnswerRemoval;
import org.sala.satisfaction.persistence.PaperEntries;
import org.sala.satisfaction.persistence.PaperLinks;
import org.sala.satisfaction.persistence.PaperLinks.What;
import org.sala.satisfaction.persistence.SurveyAnswers;
import org.sala.satisfaction.persistence.SurveyComments;
import org.sala.shared.Refused;

/** Stores what was entered from paper forms, and takes the last entry of a person back; in the caller's transaction. */
@ApplicationScoped
public class PaperStoring {
    @Inject
    private PaperEntries entries;

    @Inject
    private PaperLinks links;

    @Inject
    private SurveyAnswers answers;

    @Inject
    private SurveyComments comments;

    @Inject
    private AnswerRemoval removal;

    /**
     * Stores forms as one entry; the person's entry before it can be taken back no more.
     *
     * @throws Refused when a form of the same number, or the same file, was entered
     */
    public void store(PaperEntry entry, List<PaperAnswer> forms) {
        links.letGo(entry.enteredBy());
        long id = entries.add(entry);
        List<Long> written = new ArrayList<>();
        for (PaperAnswer form : forms) {
            if (form.number() != null) {
                links.keepNumber(entry.version(), form.number(), id);
            }
            written.add(answers.add(form.answer()));
        }
        links.link(id, What.ANSWER, written);
        links.link(id, What.COMMENT, storeComments(forms));
    }

    /** In another order than the forms, so that nothing leads from a comment to an answer once the entry is let go. */
    private List<Long> storeComments(List<PaperAnswer> forms) {
        List<PaperAnswer> shuffled = new ArrayList<>(forms);
        Collections.shuffle(shuffled);
        return shuffled.stream()
                .filter(form -> form.comment() != null)
                .map(form -> comments.add(new SurveyComment(
                        form.filledOn(), form.answer().language().tag(), AnswerSource.PAPER, form.comment())))
                .toList();
    }

    /** Removes an entry with all it stored; answers how many comments stay since somebody has decided about them. */
    public int remove(PaperEntry entry) {
        List<Long> written = links.linked(entry.id(), What.COMMENT);
        int kept = written.size() - comments.removeWaiting(written);
        removal.remove(links.linked(entry.id(), What.ANSWER));
        links.remove(entry.id());
        entries.remove(entry.id());
        return kept;
    }
}
