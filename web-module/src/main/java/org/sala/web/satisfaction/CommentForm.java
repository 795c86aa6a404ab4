package org.sala.web.satisfaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sala.satisfaction.boundary.CommentDesk;
import org.sala.satisfaction.domain.CommentReply;
import org.sala.satisfaction.domain.CommentTask;
import org.sala.shared.Refused;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** What is decided about a comment. Every field starts with what is stored. */
@Named
@RequestScoped
@TellsRefusals
public class CommentForm {
    private static final String LIST = "/staff/comments.xhtml?show=";

    @Inject
    private CommentDesk desk;

    @Inject
    private CommentPage page;

    @Inject
    private Texts texts;

    private String task;
    private String group;
    private String person;
    private String due;
    private String said;
    private String thai;
    private String english;
    private String reason;
    private String hiddenReason;

    public String assign(int version) {
        desk.assign(id(), new CommentTask(getTask(), number(group), number(person), day()), version);
        return told("comments.assigned", "in-hand");
    }

    public String propose(int version) {
        desk.propose(id(), reply(), version);
        return told("comments.proposed", "in-hand");
    }

    public String publish(int version) {
        desk.publish(id(), reply(), reason, version);
        return told("comments.published", "published");
    }

    public String hide(int version) {
        desk.hide(id(), hiddenReason, version);
        return told("comments.hidden", "hidden");
    }

    public String reopen(int version) {
        desk.reopen(id(), version);
        return told("comments.reopened", "waiting");
    }

    public String getTask() {
        return task == null ? page.getComment().task().words() : task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getGroup() {
        return group == null ? stored(page.getComment().task().groupId()) : group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getPerson() {
        return person == null ? stored(page.getComment().task().personId()) : person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getDue() {
        return due == null ? stored(page.getComment().task().due()) : due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getSaid() {
        return said == null ? page.getComment().publicWords() : said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getThai() {
        return thai == null ? page.getComment().reply().th() : thai;
    }

    public void setThai(String thai) {
        this.thai = thai;
    }

    public String getEnglish() {
        return english == null ? stored(page.getComment().reply().en()) : english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHiddenReason() {
        return hiddenReason == null ? stored(page.getComment().hiddenReason()) : hiddenReason;
    }

    public void setHiddenReason(String hiddenReason) {
        this.hiddenReason = hiddenReason;
    }

    private long id() {
        return page.getComment().id();
    }

    private CommentReply reply() {
        return new CommentReply(getSaid(), getThai(), getEnglish());
    }

    private LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due);
        } catch (DateTimeParseException e) {
            throw new Refused("comments.refusal.due-day");
        }
    }

    private String told(String key, String state) {
        texts.inform(key);
        return LIST + state + "&faces-redirect=true";
    }

    private static Long number(String chosen) {
        return chosen == null || !chosen.matches("[1-9][0-9]{0,17}") ? null : Long.valueOf(chosen);
    }

    private static String stored(Object value) {
        return value == null ? "" : value.toString();
    }
}
