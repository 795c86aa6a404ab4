package org.sala.library.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.shared.DataDirectory;

class ContentStoreIT {
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    private Path folder;

    private ContentStore store;

    @BeforeEach
    void open() {
        store = new ContentStore(new DataDirectory(folder.toString()));
    }

    @Test
    void three_hundred_megabytes_pass_through_sixteen_megabytes_of_memory() throws Exception {
        assertThat(process("ulimit -c 0", "-Xmx16m", Long.toString(300 * MEGABYTE)))
                .isZero();
        assertThat(files()).hasSize(1);
        assertThat(Files.size(files().get(0))).isEqualTo(300 * MEGABYTE);
    }

    /** The kernel refuses to make a file larger, as it does when a disk or a quota is full. */
    @Test
    void when_the_disk_takes_no_more_that_is_told_and_nothing_is_left() throws Exception {
        assertThat(process("ulimit -f 2048", "-Xmx16m", Long.toString(20 * MEGABYTE)))
                .isEqualTo(7);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_server_killed_after_the_move_leaves_whole_content_and_no_part() throws Exception {
        assertThat(process("ulimit -c 0", "-Xmx16m", Long.toString(3 * MEGABYTE), "halt"))
                .isEqualTo(9);
        assertThat(files()).hasSize(1).first().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches(ContentStore.HASH);
            assertThat(file).hasSize(3 * MEGABYTE);
        });
    }

    @Test
    void one_byte_more_than_allowed_is_too_much_and_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.receive(StoringProcess.bytes(1001), 1000))
                .isInstanceOf(ContentStore.TooMuch.class);
        assertThat(files()).isEmpty();
        assertThat(store.receive(StoringProcess.bytes(1000), 1000).size()).isEqualTo(1000);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 100_000) {
                    throw new IOException("the reader went away");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(broken, MEGABYTE)).hasMessage("the reader went away");
        assertThat(files()).isEmpty();
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        for (int i = 0; i < 2; i++) {
            Received received = store.receive(StoringProcess.bytes(10), 100);
            store.keep(received);
            store.drop(received);
        }
        assertThat(files()).hasSize(1);
    }

    private int process(String limit, String... arguments) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        java.add(arguments[0]);
        java.add("-XX:+UseSerialGC");
        java.add(StoringProcess.class.getName());
        java.add(folder.toString());
        java.addAll(List.of(arguments).subList(1, arguments.length));
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
