package org.sala.web.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sala.library.domain.FileType;
import org.sala.library.domain.FileView;

/**
 * Sends a file: whole or in part, or the word that the reader has it already. What people have uploaded is never trusted: browsers are
 * told not to guess types, to run nothing, and to show only what is safe.
 *
 * @param title under which it is saved
 * @param cacheControl who may keep it, and how long
 */
public record FileAnswer(FileView file, String title, Path path, String cacheControl) {
    private static final int BUFFER = 64 * 1024;

    /** Answers the request. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("Accept-Ranges", "bytes");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType());
        response.setHeader("Content-Disposition", DownloadName.header(file, title, isInline()));
        String ifRange = request.getHeader("If-Range");
        String range = ifRange == null || ifRange.equals(tag) ? request.getHeader("Range") : null;
        switch (ByteRange.kind(range, file.size())) {
            case WHOLE -> send(new ByteRange(0, file.size() - 1), request, response);
            case PART -> {
                ByteRange part = ByteRange.find(range, file.size()).orElseThrow();
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", part.of(file.size()));
                send(part, request, response);
            }
            case UNSATISFIABLE -> {
                response.setHeader("Content-Range", "bytes */" + file.size());
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            }
        }
    }

    private void send(ByteRange part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(part.length());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(part.first());
            OutputStream out = response.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            long left = part.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (read < 0) {
                    throw new IOException("The stored file is shorter than it should be: " + file.sha256());
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** A sandboxed page shows no PDF in Chromium, so PDFs, which run nothing of ours, get the rest of the policy alone. */
    private String policy() {
        String nothing =
                "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; object-src 'self'; "
                        + "frame-ancestors 'self'";
        return file.mediaType().equals(FileType.PDF.mediaType()) ? nothing : nothing + "; sandbox";
    }

    private boolean isInline() {
        return FileType.of(file.mediaType()).map(FileType::isInline).orElse(false);
    }

    private String contentType() {
        return file.mediaType().startsWith("text/") ? file.mediaType() + ";charset=UTF-8" : file.mediaType();
    }

    private static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(tag));
    }
}
