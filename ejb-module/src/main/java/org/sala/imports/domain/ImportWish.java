package org.sala.imports.domain;

/**
 * What somebody says of a file they upload.
 *
 * @param source by which items are told from those of other tables; a WordPress export tells it itself
 * @param charset of a table: {@code auto}, {@code UTF-8} or {@code windows-874}
 * @param fileName of the file
 * @param mediaName of the archive uploaded with it, or of a folder below the directory {@code import}; null without media
 * @param asHistory whether rows go on the site under their original dates
 * @param groupId the group that will answer for what is brought over, null for all owners
 */
public record ImportWish(
        ImportFormat format,
        String source,
        String charset,
        String fileName,
        String mediaName,
        boolean asHistory,
        Long groupId) {}
