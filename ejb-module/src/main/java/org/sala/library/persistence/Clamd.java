package org.sala.library.persistence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Has a file looked at by ClamAV's {@code clamd} (its command INSTREAM): pieces with their length before each, an empty one at the end,
 * then one line for an answer.
 *
 * @param patience how long it may keep silent
 */
public record Clamd(SocketAddress address, Duration patience) {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    /**
     * The one at an address.
     *
     * @param address {@code host:port} or {@code unix:/path}
     */
    public static Clamd at(String address, Duration patience) {
        if (address.startsWith("unix:")) {
            return new Clamd(UnixDomainSocketAddress.of(address.substring("unix:".length())), patience);
        }
        int colon = address.lastIndexOf(':');
        return new Clamd(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                patience);
    }

    /**
     * The name of what was found in a file, empty when it is clean.
     *
     * @throws IOException when nobody answers, in time, or with anything but a verdict
     */
    public Optional<String> find(Path file) throws IOException {
        boolean unix = address instanceof UnixDomainSocketAddress;
        try (Selector selector = Selector.open();
                SocketChannel channel =
                        SocketChannel.open(unix ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET)) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(address)) {
                await(key, SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            try {
                send(file, channel, key);
            } catch (SocketTimeoutException silent) {
                throw silent;
            } catch (IOException brokenOff) {
                // it may have said why before it closed: a file beyond its own limit, for one
            }
            return verdict(answer(channel, key));
        }
    }

    private void send(Path file, SocketChannel channel, SelectionKey key) throws IOException {
        write(channel, key, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            int length;
            do {
                piece.clear().position(Integer.BYTES);
                length = Math.max(0, in.read(piece));
                piece.putInt(0, length).flip();
                write(channel, key, piece);
            } while (length > 0);
        }
    }

    private void write(SocketChannel channel, SelectionKey key, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(key, SelectionKey.OP_WRITE);
            }
        }
    }

    private String answer(SocketChannel channel, SelectionKey key) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        for (int n = 0; n >= 0 && answer.hasRemaining(); n = channel.read(answer)) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
            if (n == 0) {
                await(key, SelectionKey.OP_READ);
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        String text = answer.startsWith("stream: ") ? answer.substring("stream: ".length()) : answer;
        if (text.equals("OK")) {
            return Optional.empty();
        }
        if (text.endsWith(" FOUND")) {
            return Optional.of(text.substring(0, text.length() - " FOUND".length()));
        }
        throw new IOException("clamd answered: " + answer);
    }

    private void await(SelectionKey key, int operation) throws IOException {
        key.interestOps(operation);
        if (key.selector().select(patience.toMillis()) == 0) {
            throw new SocketTimeoutException("clamd keeps silent: " + address);
        }
        key.selector().selectedKeys().clear();
    }
}
