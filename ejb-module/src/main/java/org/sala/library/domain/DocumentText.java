package org.sala.library.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of Word, Excel, PowerPoint and OpenDocument files as it streams by: nothing is built in memory, whatever the size.
 * Source of the names: ECMA-376 (parts and elements) and OpenDocument 1.3.
 */
final class DocumentText {
    private static final Pattern PARTS = Pattern.compile(
            "word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"
                    + "|xl/sharedStrings\\.xml|xl/worksheets/[^/]+\\.xml|ppt/slides/[^/]+\\.xml|ppt/notesSlides/[^/]+\\.xml|content\\.xml");

    /** Elements whose characters are text: runs of OOXML, and paragraphs and headings of OpenDocument with all they hold. */
    private static final Set<String> RUNS = Set.of("t");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h", "si", "is", "tab", "br", "line-break", "row", "table-row");
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final TextBounds bounds;

    private DocumentText(TextBounds bounds) {
        this.bounds = bounds;
    }

    static void read(Path path, TextBounds bounds) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries()).stream()
                    .filter(entry -> PARTS.matcher(entry.getName()).matches())
                    .sorted(Comparator.<ZipEntry>comparingInt(
                                    entry -> entry.getName().length())
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    new DocumentText(bounds).read(in);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        int within = 0;
        while (xml.hasNext()) {
            bounds.requireTime();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> within += isText(xml) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    within -= isText(xml) ? 1 : 0;
                    if (PARAGRAPHS.contains(xml.getLocalName())) {
                        write("\n");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (within > 0) {
                        write(xml.getText());
                    }
                }
                default -> {
                    // comments and the like say nothing to readers
                }
            }
        }
    }

    private static boolean isText(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return OPEN_DOCUMENT.equals(xml.getNamespaceURI()) ? name.equals("p") || name.equals("h") : RUNS.contains(name);
    }

    private void write(String text) {
        bounds.write(text.toCharArray(), 0, text.length());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
