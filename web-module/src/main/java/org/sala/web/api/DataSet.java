package org.sala.web.api;

import org.sala.shared.Bilingual;

/**
 * A data set with what the Thai data catalogue wants to know of it; organisation, contact and e-mail are those of the office (metadata
 * standard of the government data catalogue, 14 mandatory fields).
 *
 * @param code its name in addresses
 * @param type what kind of data it is
 * @param keywords parted by commas
 * @param frequency how often it is brought up to date
 * @param scope the geographical extent
 * @param governance its class of data governance
 * @param path where it is had, with a query to which {@code &format=} is added
 * @param page the public page that shows the same
 */
public record DataSet(
        String code,
        Bilingual type,
        Bilingual title,
        Bilingual keywords,
        Bilingual description,
        Bilingual objective,
        Frequency frequency,
        Bilingual scope,
        Bilingual source,
        Bilingual governance,
        Bilingual licence,
        String licenceHref,
        String path,
        String page) {

    /**
     * How often a data set is brought up to date.
     *
     * @param value how many of the unit
     * @param iso the same as a period of ISO 8601
     */
    public record Frequency(Bilingual unit, int value, String iso) {}

    /** Where it is had in a format: {@code csv} or {@code json}. */
    public String href(String format) {
        return path + (path.endsWith("?") ? "" : "&") + "format=" + format;
    }
}
