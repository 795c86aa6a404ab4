package org.sala.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of content is filled in, refused while a field is missing, and read by the public once it is whole. */
class ContentStoriesE2E extends Story {
    private final Newsroom room = new Newsroom(browser, portal, "suphap");

    static Stream<ContentStory> stories() throws IOException {
        return ContentStory.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_kind_is_refused_while_a_field_is_missing_and_read_once_it_is_whole(ContentStory story) {
        String title = story.name() + " " + Unique.word();
        room.begin(story.kind(), title);
        if (!story.alt().isEmpty()) {
            room.attach(Paper.picture(), "PNG").describe(story.alt());
        }
        story.rows().forEach(room::addRow);
        room.fill(story.lackingOne());
        room.owner().awaitSaved();
        String edit = room.owner().page().url();
        room.submit();
        assertThat(room.owner().page().locator("#messages")).containsText(story.refused());
        assertThat(room.owner().page().locator("#state")).hasText(Words.th("publication.state.DRAFT"));

        room.owner().page().navigate(edit);
        room.owner().awaitReady();
        room.fill(Map.of(story.lacking(), story.fields().get(story.lacking())));
        room.owner().awaitSaved();
        Page page = room.read(browser, "/p/" + room.publish(title));
        for (String shown : story.shows()) {
            assertThat(page.locator("main")).containsText(shown);
        }
        if (!story.alt().isEmpty()) {
            assertThat(page.getByAltText(story.pictured()).first()).isVisible();
        }
    }
}
