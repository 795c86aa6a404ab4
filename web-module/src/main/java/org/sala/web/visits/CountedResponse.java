package org.sala.web.visits;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** A response that knows how many bytes its body has. */
class CountedResponse extends HttpServletResponseWrapper {
    private long written;
    private ServletOutputStream body;
    private PrintWriter text;

    CountedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The bytes written, or what the header says where the server wrote the body by itself. */
    long bytes() {
        if (written > 0) {
            return written;
        }
        String length = getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Counting(super.getOutputStream());
        }
        return body;
    }

    /** Passes on at once, so that nothing waits here for a flush that never comes. */
    @Override
    public PrintWriter getWriter() throws IOException {
        if (text == null) {
            text = new PrintWriter(new CountingText(super.getWriter()));
        }
        return text;
    }

    /** Counts characters as the bytes they take in UTF-8, which is what all pages are written in. */
    private final class CountingText extends FilterWriter {
        private CountingText(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            out.write(c);
            count((char) c);
        }

        @Override
        public void write(char[] characters, int from, int count) throws IOException {
            out.write(characters, from, count);
            for (int i = from; i < from + count; i++) {
                count(characters[i]);
            }
        }

        @Override
        public void write(String string, int from, int count) throws IOException {
            out.write(string, from, count);
            for (int i = from; i < from + count; i++) {
                count(string.charAt(i));
            }
        }

        private void count(char c) {
            written += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
    }

    private final class Counting extends ServletOutputStream {
        private final ServletOutputStream out;

        private Counting(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            written += count;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
