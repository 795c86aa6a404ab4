package org.sala.office.domain;

import java.util.Set;
import org.sala.shared.Bilingual;

/**
 * What pages show of a person.
 *
 * @param groupId null for somebody without a group
 * @param version what a form must give back, so that a stale one is noticed
 */
public record PersonView(
        Long id,
        String username,
        Bilingual name,
        Bilingual position,
        String email,
        Long groupId,
        Bilingual groupName,
        Set<Role> roles,
        boolean active,
        int version) {

    /** Whether the person holds the role. */
    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
