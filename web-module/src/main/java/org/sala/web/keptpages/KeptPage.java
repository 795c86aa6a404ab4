package org.sala.web.keptpages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A page as it goes over the wire, plain and compressed, each with a strong tag of its own. */
final class KeptPage {
    private static final int OVERHEAD = 400;
    private static final long PRECISION = TimeUnit.SECONDS.toNanos(1);
    private static final int GZIP_BUFFER = 16 << 10;
    private static final int QUICK = 4;

    private final long revision;
    private final long goodUntil;
    private final String contentType;
    private final KeptBytes plain;
    private final int size;
    private volatile KeptBytes compressed;

    /** Guarded by {@code this}. */
    private boolean isPackedWell;

    private volatile long usedAt;
    private volatile boolean used;

    private KeptPage(long revision, long goodUntil, String contentType, KeptBytes plain, KeptBytes compressed) {
        this.revision = revision;
        this.goodUntil = goodUntil;
        this.contentType = contentType;
        this.plain = plain;
        this.compressed = compressed;
        this.size = plain.bytes().length + compressed.bytes().length + OVERHEAD;
    }

    /**
     * A page made at a revision, packed well.
     *
     * @param goodFor how long it holds while the site stays the same, empty for as long as that
     * @param now in nanoseconds, of the same clock as in {@link #holds}
     */
    static KeptPage of(byte[] bytes, String contentType, long revision, Optional<Duration> goodFor, long now) {
        KeptPage page = quickly(bytes, contentType, revision, goodFor, now);
        page.packWell();
        return page;
    }

    /** The same for a reader who waits: packed quickly, and better by {@link #packWell} once there is time. */
    static KeptPage quickly(byte[] bytes, String contentType, long revision, Optional<Duration> goodFor, long now) {
        String hash = hash(bytes);
        return new KeptPage(
                revision,
                goodFor.map(duration -> now + duration.toNanos()).orElse(Long.MAX_VALUE),
                contentType,
                new KeptBytes(bytes, "\"" + hash + "\""),
                new KeptBytes(gzip(bytes), "\"" + hash + "-gz\"", "\"" + hash + "-gz"));
    }

    /** Packs it for all readers to come. The best level makes a page half a percent smaller still and takes half as long again. */
    synchronized void packWell() {
        if (isPackedWell) {
            return;
        }
        isPackedWell = true;
        KeptBytes quick = compressed;
        compressed =
                new KeptBytes(gzip(plain.bytes(), Deflater.DEFAULT_COMPRESSION), quick.stem() + "ip\"", quick.stem());
    }

    boolean holds(long present, long now) {
        return revision == present && (goodUntil == Long.MAX_VALUE || now - goodUntil < 0);
    }

    KeptBytes bytes(boolean acceptsGzip) {
        return acceptsGzip ? compressed : plain;
    }

    String contentType() {
        return contentType;
    }

    int size() {
        return size;
    }

    long usedAt() {
        return usedAt;
    }

    boolean isUsed() {
        return used;
    }

    /** Notes that it was read, to the second: processors that read the same page are not made to tell each other every time. */
    void read(long now) {
        if (!used || now - usedAt > PRECISION) {
            use(now);
        }
    }

    void use(long now) {
        usedAt = now;
        used = true;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes compressed while a reader waits: a tenth larger than packed well, in less than half the time. */
    static byte[] gzip(byte[] bytes) {
        return gzip(bytes, QUICK);
    }

    private static byte[] gzip(byte[] bytes, int level) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 100);
        try (Packing gzip = new Packing(out, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out, int level) throws IOException {
            super(out, GZIP_BUFFER);
            def.setLevel(level);
        }
    }
}
