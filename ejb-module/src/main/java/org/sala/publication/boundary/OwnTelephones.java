package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.office.domain.Office;
import org.sala.office.persistence.Offices;
import org.sala.operations.boundary.SiteRevision;
import org.sala.publication.domain.PersonalData;
import org.sala.publication.persistence.PublishedEditions;

/**
 * The telephones that the office publishes of itself: its telephone and fax, and those of its live general information. They are nobody's
 * secret. What is live is read anew when the site revision has moved.
 */
@ApplicationScoped
public class OwnTelephones {
    private static final int GENERAL_INFORMATION = 1;

    @Inject
    private Offices offices;

    @Inject
    private PublishedEditions published;

    @Inject
    private SiteRevision revision;

    private volatile Known known;

    private record Known(long revision, Set<String> digits) {}

    /** The digits of the mobile telephones among them. */
    public Set<String> digits() {
        Set<String> digits = new HashSet<>(published());
        offices.find().map(Office::view).ifPresent(office -> Stream.of(office.telephone(), office.fax())
                .map(PersonalData::mobiles)
                .forEach(digits::addAll));
        return digits;
    }

    private Set<String> published() {
        long present = revision.current();
        Known last = known;
        if (last == null || last.revision() != present) {
            last = new Known(present, read());
            known = last;
        }
        return last.digits();
    }

    private Set<String> read() {
        Set<String> digits = new HashSet<>();
        for (ContentForm form : ContentForms.all()) {
            List<ContentField> telephones =
                    form.fields().stream().filter(OwnTelephones::asksForOne).toList();
            if (form.categoryNumber() == GENERAL_INFORMATION && !telephones.isEmpty()) {
                published
                        .contentOf(GENERAL_INFORMATION, form.kinds())
                        .forEach(content -> telephones.forEach(field -> telephones(field, content)
                                .map(PersonalData::mobiles)
                                .forEach(digits::addAll)));
            }
        }
        return digits;
    }

    private static boolean asksForOne(ContentField field) {
        return field.isRows()
                ? field.columns().stream().anyMatch(OwnTelephones::asksForOne)
                : field.type() == FieldType.TELEPHONE;
    }

    private static Stream<String> telephones(ContentField field, ContentValues values) {
        if (field.isRows()) {
            return values.rows(field.code()).stream()
                    .flatMap(row -> field.columns().stream().flatMap(column -> telephones(column, row)));
        }
        return field.type() == FieldType.TELEPHONE && values.has(field.code())
                ? Stream.of(values.text(field.code()))
                : Stream.empty();
    }
}
