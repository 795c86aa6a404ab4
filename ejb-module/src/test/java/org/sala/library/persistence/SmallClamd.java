package org.sala.library.persistence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A server that speaks as much of clamd's language as is needed to be asked about one file after the other. */
public final class SmallClamd implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final UnaryOperator<String> verdict;

    /** Answers with what the verdict makes of the text it was sent; null keeps silent. */
    public SmallClamd(UnaryOperator<String> verdict) throws IOException {
        this.verdict = verdict;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String answer = verdict.apply(read(new DataInputStream(socket.getInputStream())));
                if (answer == null) {
                    Thread.sleep(5_000);
                } else {
                    socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException | InterruptedException | UncheckedIOException over) {
                // the next one is asked
            }
        }
    }

    private static String read(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return null;
        }
        StringBuilder sent = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            sent.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return sent.toString();
    }
}
