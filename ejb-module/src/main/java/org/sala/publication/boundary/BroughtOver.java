package org.sala.publication.boundary;

import java.time.Instant;
import java.util.List;
import org.sala.publication.domain.AttachedFile;
import org.sala.publication.domain.EditionText;

/**
 * A publication of a former website.
 *
 * @param groupId the group that will answer for it, null for all owners
 * @param publishedAt when it went out there; null keeps it a draft
 * @param origin what it is called in the record of acts
 */
public record BroughtOver(
        int categoryNumber,
        EditionText text,
        Long groupId,
        List<AttachedFile> files,
        Instant publishedAt,
        String origin) {}
