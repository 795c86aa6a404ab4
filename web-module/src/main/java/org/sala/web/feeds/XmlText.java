package org.sala.web.feeds;

/** Writes XML by hand, a tag at a time; every text is escaped and freed of characters that XML cannot hold. */
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    XmlText open(String tag, String... attributes) {
        text.append('<').append(tag);
        attributes(attributes);
        text.append(">\n");
        return this;
    }

    XmlText close(String tag) {
        text.append("</").append(tag).append(">\n");
        return this;
    }

    XmlText empty(String tag, String... attributes) {
        text.append('<').append(tag);
        attributes(attributes);
        text.append("/>\n");
        return this;
    }

    XmlText element(String tag, String content, String... attributes) {
        text.append('<').append(tag);
        attributes(attributes);
        text.append('>').append(escaped(content)).append("</").append(tag).append(">\n");
        return this;
    }

    private void attributes(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(' ')
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(escaped(namesAndValues[i + 1]))
                    .append('"');
        }
    }

    /** The text as it may stand between tags and quotes. */
    static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().filter(XmlText::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
