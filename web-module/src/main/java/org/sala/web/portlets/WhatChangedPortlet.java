package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.sala.operations.domain.Subject;
import org.sala.publication.domain.PublicationSummary;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;
import org.sala.web.portal.Preference;

/** What was published last, in any category. */
@PortletName("what-changed")
@ApplicationScoped
public class WhatChangedPortlet implements Portlet {
    @Inject
    private PublishedLists lists;

    @Override
    public PublishedList view(PortletRequest request) {
        List<PublicationSummary> newest = lists.newest(request.rows(5));
        return new PublishedList(newest, newest.size(), "/sitemap");
    }

    @Override
    public List<Preference> preferences() {
        return List.of(Preference.rows(5));
    }

    @Override
    public boolean isDrawnFromModel() {
        return true;
    }

    @Override
    public Set<Subject> subjects(PortletRequest request) {
        return Subject.publications();
    }
}
