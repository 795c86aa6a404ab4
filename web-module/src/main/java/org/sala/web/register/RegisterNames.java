package org.sala.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.KindView;
import org.sala.register.domain.TopicView;
import org.sala.web.site.Site;

/** What codes are called: {@code #{names.kind(code)}}, {@code #{names.topic(code)}}. */
@Named("names")
@RequestScoped
public class RegisterNames {
    @Inject
    private Site site;

    @Inject
    private Register register;

    private Map<String, TopicView> topics;

    /** The kind with this code; null when there is none. */
    public KindView kind(String code) {
        return site.getCategories().stream()
                .flatMap(category -> category.kinds().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The category with this number. */
    public CategoryView category(int number) {
        return site.category(number);
    }

    /** The required item or paragraph of the Act with this code; null when there is none. */
    public TopicView topic(String code) {
        if (topics == null) {
            topics = new HashMap<>();
            site.getCategories().forEach(category -> category.items().forEach(item -> topics.put(item.code(), item)));
            List.of(7, 9).forEach(section -> register.paragraphs(section)
                    .forEach(paragraph -> topics.put(paragraph.code(), paragraph)));
        }
        return topics.get(code);
    }

    /** Where the public finds what stands under a topic, without the language. */
    public String addressOf(TopicView topic) {
        String code = topic.code();
        if (code.contains("(")) {
            return "/official-information/section-" + code.charAt(0) + "#" + anchor(code);
        }
        return site.getCategories().stream()
                .filter(category -> category.items().contains(topic))
                .findFirst()
                .map(category -> "/c/" + category.slug() + "?topic=" + code)
                .orElse("/sitemap");
    }

    /** The place of a topic within its page. */
    public String anchor(String code) {
        return "t" + code.replaceAll("[^0-9a-z]+", "-").replaceAll("-$", "");
    }

    /** The lines of a text that was written in lines. */
    public List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
