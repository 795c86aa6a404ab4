package org.sala.account.domain;

import java.util.Set;
import org.sala.office.domain.Role;
import org.sala.shared.Bilingual;

/**
 * What an administrator fills in for a person.
 *
 * @param groupId null for somebody without a group
 * @param password null or empty to leave it as it is; at least 10 characters for a new person
 */
public record AccountForm(
        String username,
        Bilingual name,
        Bilingual position,
        String email,
        Long groupId,
        Set<Role> roles,
        String password) {}
