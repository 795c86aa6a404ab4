package org.sala.visits.domain;

import java.util.Map;

/**
 * Where publications and files stand now, to add up what was counted of them.
 *
 * @param categories slug of the category of each publication
 * @param groups code of the group of each publication that has one
 * @param holders the first publication that held each file, by the number of the file
 */
public record Places(Map<Long, String> categories, Map<Long, String> groups, Map<Long, Long> holders) {

    /** The slug of the category of a publication. */
    public String categoryOf(String publication) {
        return categories.getOrDefault(number(publication), Breakdown.NONE);
    }

    /** The code of the group of a publication. */
    public String groupOf(String publication) {
        return groups.getOrDefault(number(publication), Breakdown.NONE);
    }

    /** The number of the publication a file belongs to, given number and name of the file. */
    public String holderOf(String file) {
        Long holder = holders.get(number(file.substring(0, Math.max(0, file.indexOf('/')))));
        return holder == null ? Breakdown.NONE : holder.toString();
    }

    /** Whether a publication is part of what is asked of. */
    public boolean holdsPublication(Scope scope, String publication) {
        return switch (scope.kind()) {
            case SITE -> true;
            case CATEGORY -> categoryOf(publication).equals(scope.name());
            case GROUP -> groupOf(publication).equals(scope.name());
            case PUBLICATION -> publication.equals(scope.name());
            case FILE -> false;
        };
    }

    /** Whether a file is part of what is asked of. */
    public boolean holdsFile(Scope scope, String file) {
        return scope.kind() == Scope.Kind.FILE ? file.equals(scope.name()) : holdsPublication(scope, holderOf(file));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }
}
