package org.sala.system.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter and remembers its message number; a killed sender may hang up in the middle. */
final class MailSink implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    MailSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::listen, "mail sink");
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The message numbers of all letters taken, in order; one that came twice is there twice. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket sender = server.accept();
                Thread talk = new Thread(() -> talk(sender), "mail sink talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket sender) {
        try (sender;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(sender.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("DATA")) {
                    say(out, "354 go on");
                    String number = letter(in);
                    taken.add(number);
                    say(out, "250 taken");
                } else if (verb.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException hungUp) {
            // a letter that did not come to its end was not taken
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        String number = null;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut off");
            }
            if (number == null && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                number = line.substring("message-id:".length()).strip();
                number = number.isEmpty() ? in.readLine().strip() : number;
            }
        }
        return number;
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
