package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.sala.satisfaction.domain.AnswerTokens;
import org.sala.shared.DataDirectory;

/** The key that signs survey forms; made once and kept in the data directory, so that open forms outlive a restart. */
@ApplicationScoped
public class SurveyKey {

    private static final int LENGTH = 32;

    private final AnswerTokens tokens;

    protected SurveyKey() {
        tokens = null;
    }

    /** Reads the key, or makes it. */
    @Inject
    public SurveyKey(DataDirectory data) {
        Path file = data.keys().resolve("survey.key");
        try {
            if (!Files.exists(file) || Files.size(file) != LENGTH) {
                make(file);
            }
            tokens = new AnswerTokens(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the survey forms cannot be kept: " + file, e);
        }
    }

    /** Issues and checks tokens with this key. */
    public AnswerTokens tokens() {
        return tokens;
    }

    /** A temporary file is readable by its owner alone, and keeps this when it is moved. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        Path made = Files.createTempFile(file.getParent(), "survey", ".new");
        Files.write(made, key);
        if (Files.exists(file) && Files.size(file) != LENGTH) {
            Files.delete(file);
        }
        try {
            Files.move(made, file);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(made);
        }
    }
}
