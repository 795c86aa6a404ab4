package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide {@code docs/portlets.md} is followed word for word: each block is what the file it names holds. */
class PortletGuideTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("`([^`\\s]+)`\\n\\n```[a-z]+\\n(.*?)```", Pattern.DOTALL);

    @Test
    void each_block_stands_in_the_file_it_names() throws IOException {
        List<String> files = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PROJECT.resolve("docs/portlets.md")));
        while (block.find()) {
            String file = Files.readString(PROJECT.resolve(block.group(1)));
            if (block.group(1).endsWith(".properties")) {
                assertThat(file).as(block.group(1)).contains(block.group(2));
            } else {
                assertThat(block.group(2)).as(block.group(1)).isEqualTo(file);
            }
            files.add(block.group(1).replaceFirst(".*/", ""));
        }
        assertThat(files)
                .containsExactly(
                        "ClosedDaysPortlet.java",
                        "view.xhtml",
                        "edit.xhtml",
                        "help.xhtml",
                        "portlet_th.properties",
                        "portlet_en.properties");
    }
}
