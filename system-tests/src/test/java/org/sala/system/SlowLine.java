package org.sala.system;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A line between browser and portal on which a page stops coming after the tag that holds a certain text, as it does in a village with one
 * bar of reception. The rest of that answer never comes; whatever is asked on other connections passes.
 */
final class SlowLine implements AutoCloseable {
    private final ServerSocket door;
    private final int portalPort;
    private final byte[] lastSeen;
    private final ExecutorService pumps = Executors.newCachedThreadPool();

    /** A line to a portal that stops every answer after the tag in which {@code lastSeen} stands. */
    SlowLine(Portal portal, String lastSeen) {
        portalPort = portal.baseUrl().getPort();
        this.lastSeen = lastSeen.getBytes(StandardCharsets.UTF_8);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pumps.execute(this::listen);
    }

    /** The address of a page of the portal by this line. */
    URI url(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort()).resolve(path);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket portal = new Socket(InetAddress.getLoopbackAddress(), portalPort);
                pumps.execute(() -> pump(browser, portal, new byte[0]));
                pumps.execute(() -> pump(portal, browser, lastSeen));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pump(Socket from, Socket to, byte[] until) {
        try (InputStream in = new BufferedInputStream(from.getInputStream())) {
            OutputStream out = new BufferedOutputStream(to.getOutputStream());
            ByteArrayOutputStream passed = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                out.write(next);
                passed.write(next);
                boolean last = next == '>' && until.length > 0 && holds(passed.toByteArray(), until);
                if (last || in.available() == 0) {
                    out.flush();
                }
                if (last) {
                    return; // and leaves the browser waiting
                }
                if (next == '>') {
                    passed.reset();
                }
            }
            to.close();
        } catch (IOException gone) {
            // one of the two has hung up, and the other will notice
        }
    }

    private static boolean holds(byte[] tag, byte[] text) {
        return new String(tag, StandardCharsets.ISO_8859_1).contains(new String(text, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        pumps.shutdownNow();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
