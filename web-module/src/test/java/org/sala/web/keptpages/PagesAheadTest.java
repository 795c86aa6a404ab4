package org.sala.web.keptpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesAheadTest {
    private final BlockingQueue<List<String>> asked = new LinkedBlockingQueue<>();
    private final PagesAhead ahead = new PagesAhead(Runnable::run, 24);
    private ServerSocket node;

    @BeforeEach
    void open() throws IOException {
        node = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread answering = new Thread(this::answer);
        answering.setDaemon(true);
        answering.start();
    }

    @AfterEach
    void close() throws IOException {
        node.close();
    }

    @Test
    void pages_that_were_read_lately_are_asked_of_this_very_node_as_a_reader_would() throws InterruptedException {
        ahead.noteDoor(new InetSocketAddress("0.0.0.0", node.getLocalPort()));

        ahead.make(List.of(
                new PageStore.Gone("http://sso.example/", 5),
                new PageStore.Gone("http://sso.example/c/news?kind=warning&page=2", 4)));

        assertThat(asked.poll(5, TimeUnit.SECONDS))
                .startsWith("GET / HTTP/1.0", "Host: sso.example")
                .anyMatch(line -> line.matches("Sala-Ahead: \\S+ 5"));
        assertThat(asked.poll(5, TimeUnit.SECONDS)).startsWith("GET /c/news?kind=warning&page=2 HTTP/1.0");
    }

    @Test
    void after_a_round_there_is_a_rest_and_no_round_is_endless() {
        ahead.noteDoor(new InetSocketAddress("127.0.0.1", node.getLocalPort()));

        ahead.make(many("a"));
        ahead.make(many("b"));

        assertThat(asked).hasSize(24).allMatch(request -> request.get(0).startsWith("GET /a"));
    }

    @Test
    void readers_who_wait_come_first_and_hold_nothing_up_for_long() throws InterruptedException {
        PagesAhead besides = wantingAPageWhileAReaderWaits();

        assertThat(asked.poll(300, TimeUnit.MILLISECONDS)).isNull();
        besides.readerIsServed();
        assertThat(asked.poll(5, TimeUnit.SECONDS)).startsWith("GET /a HTTP/1.0");
    }

    @Test
    void a_reader_who_is_never_served_holds_nothing_up_for_good() throws InterruptedException {
        wantingAPageWhileAReaderWaits();

        assertThat(asked.poll(10, TimeUnit.SECONDS)).startsWith("GET /a HTTP/1.0");
    }

    @Test
    void nothing_is_asked_while_nobody_knows_where_this_node_answers() {
        ahead.make(many("a"));

        assertThat(asked).isEmpty();
    }

    @Test
    void a_node_that_does_not_answer_harms_nobody() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ahead.noteDoor(new InetSocketAddress("127.0.0.1", gone.getLocalPort()));
        }

        ahead.make(List.of(new PageStore.Gone("http://sso.example/", 1), new PageStore.Gone("not an address", 1)));

        assertThat(asked).isEmpty();
    }

    private PagesAhead wantingAPageWhileAReaderWaits() {
        PagesAhead besides = new PagesAhead(work -> new Thread(work).start(), 24);
        besides.noteDoor(new InetSocketAddress("127.0.0.1", node.getLocalPort()));
        besides.readerComes();
        besides.make(List.of(new PageStore.Gone("http://sso.example/a", 1)));
        return besides;
    }

    private static List<PageStore.Gone> many(String name) {
        return IntStream.range(0, 100)
                .mapToObj(i -> new PageStore.Gone("http://sso.example/" + name + i, i))
                .toList();
    }

    private void answer() {
        while (!node.isClosed()) {
            try (Socket socket = node.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                List<String> lines = new ArrayList<>();
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    lines.add(line);
                }
                asked.add(lines);
                socket.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                if (!node.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }
}
