package org.sala.imports.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sala.imports.domain.ImportedFile;
import org.sala.imports.domain.MediaArchive;
import org.sala.imports.persistence.Imports;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;

/** Takes files of a former website into the library, each in a transaction of its own and each once. */
@Stateless
public class FileTaking {
    @Inject
    private Imports imports;

    @Inject
    private Library library;

    /**
     * The file in the library; empty when the media do not hold it.
     *
     * @throws org.sala.library.domain.FileRefused when the library does not take it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<FileView> take(String source, String path, MediaArchive media) {
        Optional<ImportedFile> before = imports.find(ImportedFile.class, ImportedFile.id(source, path));
        if (before.isPresent()) {
            return library.find(before.get().fileNumber(), before.get().fileVersion());
        }
        Optional<InputStream> found = media.find(path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            FileView file = library.storeBroughtOver(in, path.substring(path.lastIndexOf('/') + 1));
            imports.add(new ImportedFile(source, path, file));
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
