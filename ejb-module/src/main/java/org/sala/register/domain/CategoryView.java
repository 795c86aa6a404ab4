package org.sala.register.domain;

import java.util.List;
import org.sala.shared.Bilingual;

/** What pages show of a category, with its kinds and required items in their order. */
public record CategoryView(
        int number,
        String slug,
        Bilingual name,
        Bilingual topic,
        boolean ifAny,
        List<KindView> kinds,
        List<TopicView> items) {}
