package org.sala.office.domain;

import org.sala.shared.Bilingual;

/**
 * The office as the public sees it: name and the five ways to reach it (address, telephone, fax, e-mail, map; founding document
 * row 1, item 10).
 *
 * @param mapLatitude degrees north, null when no map is given
 * @param mapLongitude degrees east, null when no map is given
 * @param version what a form must give back, so that a stale one is noticed; 0 before the office is made
 */
public record OfficeView(
        Bilingual name,
        Bilingual shortName,
        Bilingual address,
        String telephone,
        String fax,
        String email,
        Double mapLatitude,
        Double mapLongitude,
        boolean webMasterMayBeOwner,
        int version) {}
