package org.sala.publication.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import org.sala.office.domain.PersonView;
import org.sala.shared.Refused;

/** An edition as the work of people: who wrote it, and who answers for it. */
@MappedSuperclass
public abstract class WorkOfPeople {
    /** The key of the text for an owner who is not answerable for an edition. */
    public static final String NOT_ANSWERABLE = "publication.refusal.not-answerable";

    @ElementCollection
    @CollectionTable(name = "edition_editor", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "person_id")
    private Set<Long> editors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "edition_answerer", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "person_id")
    private Set<Long> answerers = new HashSet<>();

    /** Whose publication it is. */
    public abstract Publication publication();

    /** Who did what, and when. */
    public abstract Milestones milestones();

    /** The person is one of its writers from now on. */
    void workedOn(long personId) {
        editors.add(personId);
    }

    /** Hands it over: the person answers for it from now on. Whoever wrote it before stays one of its writers. */
    public void handOver(long personId) {
        answerers.add(personId);
    }

    /** Whether it is the person's to go on with: their own work, or handed over to them. */
    public boolean isInHandsOf(long personId) {
        return isWorkOf(personId) || answerers.contains(personId);
    }

    /** Whether the person began, edited or submitted it. */
    public boolean isWorkOf(long personId) {
        return milestones().begunBy() == personId || editors.contains(personId);
    }

    /**
     * Whether the person answers for the edition, and so may write and submit it with the role of owner: whoever began it, to whom it was handed
     * over, and whoever belongs to the group of its publication. Where no group answers, every owner does.
     */
    public boolean isAnswerable(PersonView person) {
        Long group = publication().groupId();
        return group == null
                || group.equals(person.groupId())
                || milestones().begunBy() == person.id()
                || answerers.contains(person.id());
    }

    /** Throws {@link Refused} unless the person answers for the edition. */
    public void requireAnswerable(PersonView person) {
        if (!isAnswerable(person)) {
            throw new Refused(NOT_ANSWERABLE);
        }
    }
}
