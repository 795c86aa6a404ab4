package org.sala.web.portal;

import jakarta.faces.application.Application;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseStream;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.render.RenderKit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** As much of a page that Faces is making as components need that only write text. */
final class PageInMaking extends FacesContext {
    private final StringWriter answer = new StringWriter();
    private final Map<Object, Object> attributes = new HashMap<>();
    private ResponseWriter writer = new PlainWriter(answer);

    /** What stands on the page so far. */
    String written() {
        return answer.toString();
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    @Override
    public ResponseWriter getResponseWriter() {
        return writer;
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
        this.writer = writer;
    }

    @Override
    public Application getApplication() {
        return null;
    }

    @Override
    public Iterator<String> getClientIdsWithMessages() {
        return Collections.emptyIterator();
    }

    @Override
    public ExternalContext getExternalContext() {
        return null;
    }

    @Override
    public FacesMessage.Severity getMaximumSeverity() {
        return null;
    }

    @Override
    public Iterator<FacesMessage> getMessages() {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<FacesMessage> getMessages(String clientId) {
        return Collections.emptyIterator();
    }

    @Override
    public List<FacesMessage> getMessageList() {
        return List.of();
    }

    @Override
    public RenderKit getRenderKit() {
        return null;
    }

    @Override
    public boolean getRenderResponse() {
        return true;
    }

    @Override
    public boolean getResponseComplete() {
        return false;
    }

    @Override
    public ResponseStream getResponseStream() {
        return null;
    }

    @Override
    public void setResponseStream(ResponseStream stream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UIViewRoot getViewRoot() {
        return null;
    }

    @Override
    public void setViewRoot(UIViewRoot root) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lifecycle getLifecycle() {
        return null;
    }

    @Override
    public void release() {
        attributes.clear();
    }

    @Override
    public void renderResponse() {
        // it is being rendered
    }

    @Override
    public void responseComplete() {
        throw new UnsupportedOperationException();
    }

    private static final class PlainWriter extends ResponseWriter {
        private final Writer target;

        PlainWriter(Writer target) {
            this.target = target;
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer other) {
            return new PlainWriter(other);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            target.write(text, from, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() {
            // the text stays readable
        }

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public void startDocument() {}

        @Override
        public void endDocument() {}

        @Override
        public void startElement(String name, UIComponent component) {}

        @Override
        public void endElement(String name) {}

        @Override
        public void writeAttribute(String name, Object value, String property) {}

        @Override
        public void writeURIAttribute(String name, Object value, String property) {}

        @Override
        public void writeComment(Object comment) {}

        @Override
        public void writeText(Object text, String property) throws IOException {
            target.write(String.valueOf(text));
        }

        @Override
        public void writeText(char[] text, int from, int length) throws IOException {
            write(text, from, length);
        }
    }
}
