package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Windows that are written anew only when their model has changed must read nothing else that could change. */
class DrawnFromModelTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Texts, dates, addresses and what stands around every page follow from the language, the date and the frame. */
    private static final Set<String> STEADY =
            Set.of("window", "language", "t", "texts", "dates", "site", "addresses", "assets", "counterRows");

    private static final Set<String> WORDS = Set.of(
            "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null", "div", "mod");

    static List<String> drawnFromModel() throws Exception {
        List<String> names = new ArrayList<>();
        for (Class<?> type : EveryPortletTest.portlets()) {
            Portlet portlet = (Portlet) type.getDeclaredConstructor().newInstance();
            if (portlet.isDrawnFromModel()) {
                names.add(type.getAnnotation(PortletName.class).value());
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("drawnFromModel")
    void a_view_drawn_from_its_model_reads_nothing_else(String portlet) throws IOException {
        assertThat(readBesides(facelet("/WEB-INF/portlets/" + portlet + "/view.xhtml")))
                .isEmpty();
    }

    @Test
    void a_view_that_asks_for_more_is_found_out() throws IOException {
        assertThat(readBesides(facelet("/WEB-INF/includes/publication/board.xhtml")))
                .contains("deadlines", "categoryPage");
        assertThat(readBesides("<a href=\"#{window.toMode('help')}\">#{addresses.path} #{window.model.title()}</a>"))
                .containsExactly("addresses.path", "window.toMode");
    }

    @Test
    void the_windows_of_news_are_drawn_from_their_models() throws Exception {
        assertThat(drawnFromModel()).contains("news", "what-changed", "procurement", "visits");
    }

    /** The facelet with all that it includes. */
    static String facelet(String path) throws IOException {
        return whole(Files.readString(PAGES.resolve(path.substring(1))));
    }

    /** A piece of a facelet with all that it includes. */
    static String whole(String piece) throws IOException {
        StringBuilder text = new StringBuilder(piece);
        Matcher included = Pattern.compile("<ui:include src=\"([^\"#]+)\"").matcher(text.toString());
        while (included.find()) {
            text.append(facelet(included.group(1)));
        }
        return text.toString();
    }

    /** What the expressions of a facelet begin with beside the steady and the facelet's own variables. */
    static Set<String> readBesides(String facelet) {
        Set<String> own = new TreeSet<>();
        Matcher variable = Pattern.compile("(?:var|ui:param name)=\"(\\w+)\"").matcher(facelet);
        while (variable.find()) {
            own.add(variable.group(1));
        }
        Set<String> others = new TreeSet<>();
        Matcher expression = Pattern.compile("#\\{([^}]*)}").matcher(facelet);
        while (expression.find()) {
            String code = expression.group(1).replaceAll("'[^']*'", "''");
            Matcher root =
                    Pattern.compile("(?<![.\\w])([a-zA-Z]\\w*)(\\.\\w+)?").matcher(code);
            while (root.find()) {
                String name = root.group(1);
                boolean known = STEADY.contains(name) || own.contains(name) || WORDS.contains(name);
                if (!known) {
                    others.add(name);
                } else if (root.group().matches("addresses\\.(?!to\\b).*|window\\.to.*|window\\.value.*")) {
                    others.add(root.group());
                }
            }
        }
        return others;
    }
}
