package org.sala.portal.domain;

import java.util.Map;

/**
 * A window as somebody sees it.
 *
 * @param place among the windows of its region, smallest first
 * @param fixed whether people must leave it as the office has it
 * @param version of the office's settings, or on a person's own page of the person's, 0 while there are none; what a form of preferences must give back
 */
public record WindowView(
        long id,
        String portlet,
        Region region,
        int place,
        Map<String, String> preferences,
        boolean fixed,
        boolean folded,
        boolean hidden,
        int version) {}
