package org.sala.web.links;

import java.util.List;
import org.sala.shared.Bilingual;

/**
 * The links of one kind.
 *
 * @param code the kind's code, which is also the group's anchor
 */
public record LinkGroup(String code, Bilingual name, List<ShownLink> links) {}
