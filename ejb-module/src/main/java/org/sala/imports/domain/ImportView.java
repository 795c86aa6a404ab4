package org.sala.imports.domain;

import java.time.Instant;

/**
 * What pages show of an import.
 *
 * @param source by which its items are told from those of others
 * @param mediaName the archive uploaded with it, or the folder on the server; null without media
 * @param asHistory whether rows go on the site under their original dates
 * @param groupId the group that will answer for what is brought over, null for all owners
 * @param confirmedBy null before
 * @param endedAt null before
 */
public record ImportView(
        long id,
        ImportFormat format,
        String source,
        String fileName,
        String mediaName,
        boolean asHistory,
        Long groupId,
        BatchState state,
        String uploadedBy,
        Instant uploadedAt,
        String confirmedBy,
        Instant endedAt,
        int version) {}
