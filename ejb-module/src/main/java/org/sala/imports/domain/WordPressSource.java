package org.sala.imports.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a WordPress export file (WXR) as a stream; document types and entities of its own are refused. */
public final class WordPressSource {
    /** Items an export may have. */
    public static final int MOST_ITEMS = 20_000;

    /** Bytes an export may have. */
    public static final long MOST_BYTES = 512L << 20;

    private static final int LONGEST_TEXT = 2_000_000;
    private static final int DEEPEST = 12;

    private final XMLStreamReader xml;
    private final List<WordPressItem> items = new ArrayList<>();
    private String site = "";
    private String version = "";

    private WordPressSource(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The posts, pages and attachments of an export file.
     *
     * @throws ImportRefused when it is no such file, is broken, or too large
     */
    public static WordPressExport read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ImportRefused("file-too-large", MOST_BYTES >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordPressExport read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is looked up");
        });
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(in);
            return new WordPressSource(xml).read();
        } catch (XMLStreamException | UncheckedIOException broken) {
            throw new ImportRefused(
                    "broken-export", xml == null ? 1 : xml.getLocation().getLineNumber());
        }
    }

    private WordPressExport read() throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ImportRefused("entities");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST || depth == 1 && !xml.getLocalName().equals("rss")) {
                    throw new ImportRefused("no-export");
                }
                if (depth == 3) {
                    channel(xml.getLocalName());
                    depth--;
                }
            }
        }
        if (version.isEmpty()) {
            throw new ImportRefused("no-export");
        }
        if (items.isEmpty()) {
            throw new ImportRefused("no-rows");
        }
        return new WordPressExport(site, items);
    }

    private void channel(String name) throws XMLStreamException {
        switch (name) {
            case "wxr_version" -> version = text();
            case "base_site_url" -> site = text();
            case "link" -> {
                String link = text();
                site = site.isEmpty() ? link : site;
            }
            case "item" -> item();
            default -> skip();
        }
    }

    private void item() throws XMLStreamException {
        if (items.size() == MOST_ITEMS) {
            throw new ImportRefused("too-many-rows", MOST_ITEMS);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> terms = new LinkedHashMap<>();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = prefixed();
            if (name.equals("category")) {
                String domain = xml.getAttributeValue(null, "domain");
                String nicename = xml.getAttributeValue(null, "nicename");
                String shown = text();
                if ("category".equals(domain) && nicename != null) {
                    terms.put(OldHtml.decoded(nicename), shown);
                }
            } else if (name.equals("wp:postmeta") || name.equals("wp:comment")) {
                skip();
            } else {
                fields.put(name, text());
            }
        }
        items.add(new WordPressItem(items.size() + 1, fields, terms));
    }

    private String prefixed() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    /** The text of an element that stands at its start; elements within are left out. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (text.length() > LONGEST_TEXT) {
                    throw new ImportRefused("text-too-long", LONGEST_TEXT);
                }
            }
        }
        return text.toString().strip();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ImportRefused("entities");
        }
        return event;
    }
}
