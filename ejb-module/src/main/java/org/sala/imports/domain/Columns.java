package org.sala.imports.domain;

import java.util.List;
import org.sala.content.domain.FlatNames;

/** The columns of a table to be brought over, in the order of the template. */
public final class Columns {
    /** Tells the row from others for good. */
    public static final String ID = "id";

    /** What the publication is called; no row is without. */
    public static final String TITLE = "title_th";

    /** When it went out on the former website. */
    public static final String DATE = "published_date";

    /** The category, 1 to 10. */
    public static final String CATEGORY = "category";

    /** The code of the kind. */
    public static final String KIND = "kind";

    /** Names of files in the media archive. */
    public static final String FILES = "files";

    /** What pictures among the files show: {@code name = text}. */
    public static final String ALTS = "picture_texts";

    /** Addresses on the former website. */
    public static final String ADDRESSES = "old_address";

    /** Categories on the former website: WordPress alone. */
    public static final String TERMS = "terms";

    /** All that a template shows. */
    public static final List<String> OF_TEMPLATE = List.of(
            ID,
            CATEGORY,
            KIND,
            TITLE,
            "title_en",
            "summary_th",
            "summary_en",
            "body_th",
            "body_en",
            DATE,
            "source_name",
            "source_url",
            "source_date",
            "link_url",
            "topics",
            FILES,
            ALTS,
            ADDRESSES);

    private Columns() {}

    /** Whether a table may have such a column: those of the template, and the fields of content forms. */
    public static boolean isKnown(String column) {
        return OF_TEMPLATE.contains(column) || column.startsWith(FlatNames.PREFIX);
    }
}
