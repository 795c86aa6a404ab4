package org.sala.web.keptpages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Catches the bytes of a page while it is made, and notices what forbids to keep it: another status, a cookie. */
public final class CapturedAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private final ServletOutputStream stream = new Stream();
    private boolean keepable = true;

    /** Catches what is written to a response. */
    public CapturedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether the answer is a page that may be kept; if not, status and headers have gone to the real response. */
    public boolean isKeepable() {
        return keepable && getStatus() == SC_OK;
    }

    /** The page. */
    public byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void addCookie(Cookie cookie) {
        keepable = false;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        keepable = false;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        keepable = false;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        keepable = false;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        // known when the page is complete
    }

    @Override
    public void setContentLengthLong(long length) {
        // known when the page is complete
    }

    @Override
    public void flushBuffer() {
        // nothing is sent before the page is complete
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public boolean isCommitted() {
        return !keepable && super.isCommitted();
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            bytes.write(source, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are made in one go");
        }
    }
}
