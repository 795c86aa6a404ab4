package org.sala.imports.domain;

import java.util.Map;

/**
 * An item of an export file.
 *
 * @param place among the items, from 1
 * @param fields the texts of its elements by their prefixed name, such as {@code wp:post_id}
 * @param terms the names of its categories by their short name
 */
public record WordPressItem(int place, Map<String, String> fields, Map<String, String> terms) {

    /** The text of an element, empty when there is none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether it is a file of the media folder. */
    public boolean isAttachment() {
        return field("wp:post_type").equals("attachment");
    }

    /** Whether it is what people read: a post or a page. */
    public boolean isText() {
        return field("wp:post_type").equals("post") || field("wp:post_type").equals("page");
    }
}
