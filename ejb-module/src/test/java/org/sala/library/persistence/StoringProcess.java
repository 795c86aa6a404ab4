package org.sala.library.persistence;

import java.io.IOException;
import java.io.InputStream;
import org.sala.library.persistence.ContentStore.Received;
import org.sala.shared.DataDirectory;

/** A process of its own that stores bytes, so that a test can give it little memory, a full disk, or a sudden end. */
public final class StoringProcess {
    private StoringProcess() {}

    /** Stores: data directory, how many bytes, and {@code halt} to end right after they are kept. */
    public static void main(String[] arguments) throws IOException {
        ContentStore store = new ContentStore(new DataDirectory(arguments[0]));
        try {
            Received received = store.receive(bytes(Long.parseLong(arguments[1])), Long.MAX_VALUE);
            store.keep(received);
            if (arguments.length > 2) {
                Runtime.getRuntime().halt(9);
            }
            System.exit(0);
        } catch (ContentStore.NoRoom noRoom) {
            System.exit(7);
        }
    }

    /** So many bytes out of nowhere. */
    static InputStream bytes(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] piece, int from, int length) {
                int n = (int) Math.min(left, length);
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
    }
}
