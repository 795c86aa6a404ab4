package org.sala.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchWords;
import org.sala.shared.Bilingual;

class ThaiIndexTest {

    @TempDir
    Path directory;

    @Test
    void a_new_index_asks_to_be_filled_and_then_stays_whole() {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            index.replace(document(1));
            assertThat(index.needsRebuild()).isTrue();
            Filling.fill(index, List.of(document(1), document(2)));
            assertThat(index.needsRebuild()).isFalse();
            index.remove(2);
        }
        try (ThaiIndex index = new ThaiIndex(directory)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.size()).isEqualTo(1);
            assertThat(total(index)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".si"})
    void a_broken_index_is_thrown_away(String kindOfFile) throws IOException {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            Filling.fill(index, List.of(document(1)));
        }
        spoil(kindOfFile);
        try (ThaiIndex index = new ThaiIndex(directory)) {
            assertThat(index.needsRebuild()).isTrue();
            Filling.fill(index, List.of(document(1)));
            assertThat(total(index)).isEqualTo(1);
        }
    }

    @Test
    void while_another_is_filled_the_old_one_answers_and_changes_reach_both() {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            Filling.fill(index, List.of(document(1), document(2)));
            try (ThaiIndex.Rebuild rebuild = index.beginRebuild()) {
                rebuild.add(document(1));
                index.remove(2);
                index.replace(document(3));
                assertThat(total(index)).isEqualTo(2);
                rebuild.add(document(2)); // read before it was withdrawn
                assertThat(total(index)).isEqualTo(2);
                assertThat(rebuild.switchOver()).isEqualTo(2);
            }
            assertThat(total(index)).isEqualTo(2);
        }
        try (ThaiIndex index = new ThaiIndex(directory)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(total(index)).isEqualTo(2);
        }
    }

    @Test
    void a_filling_that_never_ends_leaves_the_old_index_and_nothing_else() throws IOException {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            Filling.fill(index, List.of(document(1), document(2)));
            index.beginRebuild().add(document(7));
        }
        Files.createDirectories(directory.resolve("index-of-a-killed-server"));
        try (ThaiIndex index = new ThaiIndex(directory);
                Stream<Path> left = Files.list(directory)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(total(index)).isEqualTo(2);
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void searches_go_on_while_indexes_are_switched() throws Exception {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            Filling.fill(index, List.of(document(1)));
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    assertThat(total(index)).isEqualTo(1);
                }
            });
            for (int i = 0; i < 20; i++) {
                Filling.fill(index, List.of(document(1)));
            }
            done.set(true);
            reader.get();
        }
    }

    @Test
    void foreign_files_do_not_stop_it() throws IOException {
        Files.writeString(directory.resolve("segments_1"), "not an index");
        Files.writeString(directory.resolve("notes.txt"), "nor this");
        try (ThaiIndex index = new ThaiIndex(directory)) {
            assertThat(index.needsRebuild()).isTrue();
        }
    }

    @Test
    void two_portals_never_share_an_index() {
        try (ThaiIndex index = new ThaiIndex(directory)) {
            index.replace(document(1));
            assertThatThrownBy(() -> new ThaiIndex(directory)).isInstanceOf(UncheckedIOException.class);
            assertThat(total(index)).isEqualTo(1);
        }
    }

    private void spoil(String kindOfFile) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().contains(kindOfFile))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
    }

    private static long total(ThaiIndex index) {
        return index.search(SearchWords.of("ประกาศ"), Nearness.EXACT, SearchFilter.NONE, Instant.EPOCH, 0, 10)
                .page()
                .total();
    }

    private static SearchDocument document(long number) {
        return new SearchDocument(
                number, Bilingual.of("ประกาศ"), null, null, null, 8, "NEWS", null, Instant.EPOCH, 2564);
    }
}
