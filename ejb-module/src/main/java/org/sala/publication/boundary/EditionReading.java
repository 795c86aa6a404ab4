package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.library.boundary.FileTexts;
import org.sala.library.domain.FileView;
import org.sala.library.domain.TakenText;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.Captions;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.Finding.Place;
import org.sala.publication.domain.FindingKind;
import org.sala.publication.domain.Findings;
import org.sala.shared.Bilingual;
import org.sala.shared.ThaiText;

/** Reads a whole edition for personal data, as the guard at submission wants it. */
@ApplicationScoped
public class EditionReading {
    @Inject
    private OwnTelephones ownTelephones;

    @Inject
    private EditionViews views;

    @Inject
    private FileTexts texts;

    Findings read(Edition edition) {
        Findings findings = new Findings(ownTelephones::digits);
        EditionText text = edition.text();
        findings.lookThrough(Place.TITLE, Bilingual.EMPTY, text.title());
        findings.lookThrough(Place.SUMMARY, Bilingual.EMPTY, text.summary());
        findings.lookThrough(
                Place.BODY, Bilingual.EMPTY, ThaiText.plainText(text.body().th()));
        if (text.body().hasEnglish()) {
            findings.lookThrough(
                    Place.BODY, Bilingual.EMPTY, ThaiText.plainText(text.body().en()));
        }
        read(form(edition), text.content(), findings);
        List<AttachedFileView> files = edition.files().stream().map(views::view).toList();
        for (AttachedFileView file : files) {
            Bilingual name = Bilingual.of(file.file().originalName());
            findings.lookThrough(Place.FILE_NAME, name, file.file().originalName());
            findings.lookThrough(Place.FILE_NAME, name, file.title());
            findings.lookThrough(Place.FILE_NAME, name, file.alt());
            readInside(file.file(), name, findings);
            if (file.file().isVideo() && Captions.of(file.file(), files).isEmpty()) {
                findings.addFile(FindingKind.NO_CAPTIONS, name, file.file().sha256());
            }
        }
        return findings;
    }

    private void readInside(FileView file, Bilingual name, Findings findings) {
        TakenText taken = texts.require(file);
        switch (taken.state()) {
            case TAKEN -> findings.lookThrough(Place.FILE_TEXT, name, taken.text());
            case EMPTY -> findings.addFile(FindingKind.NO_TEXT, name, file.sha256());
            case FAILED -> findings.addFile(FindingKind.UNREADABLE, name, file.sha256());
            case UNSUPPORTED -> {
                // pictures and sounds: there is nothing to look through
            }
        }
    }

    private static void read(ContentForm form, ContentValues values, Findings findings) {
        for (ContentField field : form.fields()) {
            if (field.isRows()) {
                values.rows(field.code())
                        .forEach(row -> field.columns().forEach(column -> read(column, row, findings)));
            } else {
                read(field, values, findings);
            }
        }
    }

    /** A field that asks for a telephone is made to publish one. */
    private static void read(ContentField field, ContentValues values, Findings findings) {
        if (field.type() != FieldType.TELEPHONE) {
            findings.lookThrough(Place.FIELD, field.name(), values.both(field.code()));
        }
    }

    private static ContentForm form(Edition edition) {
        return ContentForms.of(
                edition.publication().categoryNumber(), edition.text().kindCode());
    }
}
