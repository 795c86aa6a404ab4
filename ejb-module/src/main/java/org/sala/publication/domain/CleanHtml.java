package org.sala.publication.domain;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of a writer's HTML is kept: the shape of a text, and links to web pages and mail. Scripts, styles and frames never are. */
public final class CleanHtml {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("th", "td")
            .requireRelNofollowOnLinks()
            .toFactory();

    private CleanHtml() {}

    /** The part of the HTML that is kept; null for null. */
    public static String of(String html) {
        return html == null ? null : POLICY.sanitize(html);
    }
}
