package org.sala.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.web.publication.EditPage;

/** The content form on the edit page. */
@Named
@RequestScoped
public class ContentEditor {
    private static final int OFFERED = 50;

    @Inject
    private EditPage page;

    @Inject
    private PublicationCatalogue catalogue;

    /** The form of the edition's kind. */
    public ContentForm getForm() {
        EditionView edition = page.getEdition();
        return ContentForms.of(edition.categoryNumber(), edition.text().kindCode());
    }

    /** Whether the free text is written too; one that has been written is never hidden. */
    public boolean isBodyAsked() {
        return getForm().bodyAsked() || !page.getEdition().text().body().th().isBlank();
    }

    /** A field that is no table, with its value. */
    public EditedField edited(ContentField field) {
        return EditedField.of(field, values());
    }

    /** The rows of a table, each with its cells. */
    public List<List<EditedField>> rows(ContentField field) {
        List<ContentValues> rows = values().rows(field.code());
        return IntStream.range(0, rows.size())
                .mapToObj(row -> EditedField.row(field, row, rows.get(row)))
                .toList();
    }

    /** The row that is copied when one is added. */
    public List<EditedField> pattern(ContentField field) {
        return EditedField.pattern(field);
    }

    /** The attached files that a field may name. */
    public List<FileView> filesFor(EditedField edited) {
        FieldType type = edited.field().type();
        return page.getEdition().files().stream()
                .map(AttachedFileView::file)
                .filter(file -> type.takes(file.mediaType()))
                .toList();
    }

    /** The newest publications that a field may name. */
    public List<PublicationSummary> publicationsFor(EditedField edited) {
        int category = page.getEdition().categoryNumber();
        return catalogue
                .list(CatalogueQuery.of(category, edited.field().of(), 0, OFFERED))
                .items();
    }

    private ContentValues values() {
        return page.getEdition().text().content();
    }
}
