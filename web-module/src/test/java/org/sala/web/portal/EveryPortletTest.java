package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

class EveryPortletTest {
    private static final Path CLASSES = Path.of("src/main/java/org/sala/web/portlets");
    private static final Path FOLDERS = Path.of("src/main/webapp/WEB-INF/portlets");
    private static final Path LAYOUTS = Path.of("../ejb-module/src/main/resources/org/sala/portal/layouts.json");

    static List<Class<?>> portlets() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLASSES)) {
            for (Path file : files.sorted().toList()) {
                Class<?> type = Class.forName(
                        "org.sala.web.portlets." + file.getFileName().toString().replace(".java", ""));
                if (type.isAnnotationPresent(PortletName.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("portlets")
    void a_portlet_is_one_bean_one_folder_and_its_texts(Class<?> type) throws Exception {
        String name = type.getAnnotation(PortletName.class).value();
        Portlet portlet = (Portlet) type.getDeclaredConstructor().newInstance();

        assertThat(type).hasAnnotation(ApplicationScoped.class);
        for (WindowMode mode : WindowMode.values()) {
            assertThat(FOLDERS.resolve(name).resolve(mode.word() + ".xhtml")).exists();
        }
        for (Language language : Language.values()) {
            assertThat(Messages.has(language, "portlet." + name + ".title"))
                    .as(name)
                    .isTrue();
            assertThat(Messages.has(language, "portlet." + name + ".help"))
                    .as(name)
                    .isTrue();
            for (Preference preference : portlet.preferences()) {
                assertThat(Messages.has(language, "portlet.preference." + preference.name()))
                        .as(preference.name())
                        .isTrue();
                assertThat(preference.accepts(preference.usual()))
                        .as(preference.name())
                        .isTrue();
                for (String choice : preference.choices()) {
                    String key = "portlet.choice." + (choice.isEmpty() ? "all" : choice);
                    assertThat(Messages.has(language, key)).as(key).isTrue();
                }
            }
        }
    }

    @Test
    void layouts_name_portlets_that_exist_and_share_eight_of_them() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : portlets()) {
            names.add(type.getAnnotation(PortletName.class).value());
        }
        String layouts = Files.readString(LAYOUTS);
        int staff = layouts.indexOf("staff-start");
        Set<String> onPublic = named(layouts.substring(0, staff));
        Set<String> onStaff = named(layouts.substring(staff));

        assertThat(names).containsAll(onPublic).containsAll(onStaff);
        onStaff.retainAll(onPublic);
        assertThat(onStaff).hasSizeGreaterThanOrEqualTo(8);
    }

    private static Set<String> named(String layout) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\"portlet\": \"([a-z-]+)\"").matcher(layout);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
