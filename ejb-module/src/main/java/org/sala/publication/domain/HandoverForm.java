package org.sala.publication.domain;

import java.time.LocalDate;

/**
 * To whom the work of somebody who leaves goes.
 *
 * @param workTo who goes on with what is open; may be null when nothing is
 * @param postsTo who is appointed to the posts from the day after the last one, null to leave them vacant
 * @param rolesTo who is given the roles of approver and web master that the leaver holds, null for nobody
 * @param lastDay the last day on which the leaver holds the posts, at most today
 * @param expectedVersion the version of the leaver that the administrator saw
 */
public record HandoverForm(
        long leaver, Long workTo, Long postsTo, Long rolesTo, LocalDate lastDay, int expectedVersion) {}
