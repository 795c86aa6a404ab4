package org.sala.web.account;

import java.io.Serializable;
import java.util.Set;
import org.sala.account.domain.AccountForm;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.web.texts.TypedPair;

/** What is typed about a person. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private String username = "";
    private final TypedPair name = new TypedPair();
    private final TypedPair position = new TypedPair();
    private String email = "";
    private Long groupId;
    private Role[] roles = {};
    private String password = "";
    private boolean active = true;

    /** Starts from what is known of a person. */
    public void fill(PersonView person) {
        id = person.id();
        username = person.username();
        name.fill(person.name());
        position.fill(person.position());
        email = person.email();
        groupId = person.groupId();
        roles = person.roles().stream().sorted().toArray(Role[]::new);
        active = person.active();
    }

    /** The form as typed, with the roles ticked on it. */
    public AccountForm form() {
        return form(Set.of(roles));
    }

    /** The form as typed, with these roles. */
    public AccountForm form(Set<Role> given) {
        return new AccountForm(username, name.value(), position.value(), email, groupId, given, password);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public TypedPair getName() {
        return name;
    }

    public TypedPair getPosition() {
        return position;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
