package org.sala.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.Condition;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.publication.persistence.PublishedEditions;

/** What a content form asks of pictures and of other publications, which the form alone cannot tell. */
@ApplicationScoped
public class ContentRules {
    @Inject
    private EditionViews views;

    @Inject
    private PublishedEditions published;

    /**
     * Stands before every step that takes an open edition to its readers.
     *
     * @throws TransitionRefused when a picture or a word on what it shows is missing, or a publication that is named is not there
     */
    void require(Transition transition, Edition edition) {
        if (!edition.isOpen() || !transition.conditions().contains(Condition.COMPLETE)) {
            return;
        }
        EditionText text = edition.text();
        ContentForm form = ContentForms.of(edition.publication().categoryNumber(), text.kindCode());
        if (form.picturesAsked()) {
            requirePictures(edition.files().stream().map(views::view).toList());
        }
        requireAttached(
                form, text.content(), edition.files().stream().map(views::view).toList());
        form.fields().stream()
                .filter(field ->
                        field.type() == FieldType.PUBLICATION && text.content().has(field.code()))
                .forEach(field ->
                        requirePublished(field, Long.parseLong(text.content().text(field.code()))));
    }

    private static void requireAttached(ContentForm form, ContentValues content, List<AttachedFileView> files) {
        for (ContentField field : form.fields()) {
            requireAttached(field, content, files).ifPresent(picture -> requireWords(List.of(picture)));
            for (ContentValues row : content.rows(field.code())) {
                field.columns().forEach(column -> requireAttached(column, row, files));
            }
        }
    }

    /** A file that is attached no more is as good as none. Answers with the picture, if the field names one. */
    private static Optional<AttachedFileView> requireAttached(
            ContentField field, ContentValues content, List<AttachedFileView> files) {
        if (!field.isFile() || !content.has(field.code())) {
            return Optional.empty();
        }
        AttachedFileView found = files.stream()
                .filter(file -> Long.toString(file.file().number()).equals(content.text(field.code()))
                        && field.type().takes(file.file().mediaType()))
                .findFirst()
                .orElseThrow(() -> new TransitionRefused("content.refusal.form." + field.type(), field.name()));
        return field.type() == FieldType.PICTURE ? Optional.of(found) : Optional.empty();
    }

    private static void requirePictures(List<AttachedFileView> files) {
        List<AttachedFileView> pictures =
                files.stream().filter(file -> file.file().isPicture()).toList();
        if (pictures.isEmpty()) {
            throw new TransitionRefused("content.refusal.picture-missing");
        }
        requireWords(pictures);
    }

    private static void requireWords(List<AttachedFileView> pictures) {
        Optional<AttachedFileView> silent = pictures.stream()
                .filter(picture -> picture.alt().th().isBlank())
                .findFirst();
        if (silent.isPresent()) {
            throw new TransitionRefused(
                    "content.refusal.alt-missing", silent.get().title());
        }
    }

    private void requirePublished(ContentField field, long number) {
        boolean there = published.everPublished(number).stream()
                .anyMatch(edition ->
                        field.of() == null || field.of().equals(edition.text().kindCode()));
        if (!there) {
            throw new TransitionRefused("content.refusal.no-such-publication", field.name(), Long.toString(number));
        }
    }
}
