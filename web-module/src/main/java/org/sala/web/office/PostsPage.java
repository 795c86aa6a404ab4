package org.sala.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.account.boundary.PostDesk;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.Headship;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.PostForm;
import org.sala.office.domain.PostView;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The posts of the office; with an {@code id} in the address one of them, with its holders. */
@Named
@RequestScoped
@TellsRefusals
public class PostsPage {
    @Inject
    private PostDesk desk;

    @Inject
    private OfficeProfile profile;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private List<PostView> posts;

    /** Answers "not found" when there is no such post. */
    public void open() {
        if (getPost() == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Makes a post and leads to it. */
    public String make() {
        Long made = desk.make(form());
        texts.inform("office.posts.made", typed.text("title-th"));
        return "/admin/post.xhtml?faces-redirect=true&id=" + made;
    }

    /** Gives the post another title, group or headship. */
    public String describe() {
        desk.describe(id(), form(), typed.version());
        return told("office.posts.described");
    }

    /** Appoints somebody. */
    public String appoint() {
        Long person = typed.number("person");
        desk.appoint(id(), person == null ? 0 : person, typed.day("first"), typed.day("last"), typed.version());
        return told("office.posts.appointed");
    }

    /** Ends an appointment. */
    public String end(long appointment) {
        desk.end(id(), appointment, typed.day("end-" + appointment), typed.version());
        return told("office.posts.ended");
    }

    /** Closes the post. */
    public String close() {
        desk.close(id(), typed.version());
        return told("office.posts.closed-done");
    }

    public List<PostView> getPosts() {
        return posts = posts == null ? desk.posts() : posts;
    }

    /** The post named in the address, null when there is none. */
    public PostView getPost() {
        Long wanted = typed.number("id");
        return getPosts().stream()
                .filter(post -> post.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public List<GroupView> getGroups() {
        return profile.groups();
    }

    public Headship[] getHeadships() {
        return Headship.values();
    }

    /** Those who have not left. */
    public List<PersonView> getPeople() {
        return profile.people().stream().filter(PersonView::active).toList();
    }

    private long id() {
        Long id = typed.number("id");
        return id == null ? 0 : id;
    }

    private PostForm form() {
        String headship = typed.text("headship");
        boolean known = List.of("NONE", "GROUP", "OFFICE").contains(headship);
        return new PostForm(
                typed.pair("title"), typed.number("group"), known ? Headship.valueOf(headship) : Headship.NONE);
    }

    private String told(String key) {
        texts.inform(key, getPost().title());
        return "/admin/post.xhtml?faces-redirect=true&id=" + id();
    }
}
