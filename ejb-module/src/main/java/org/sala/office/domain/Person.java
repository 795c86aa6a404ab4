package org.sala.office.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.sala.shared.Bilingual;

/**
 * Somebody who works in the office and may sign in. A person is never deleted, since records name them; one who leaves is
 * deactivated and can sign in no more.
 */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "position_th")
    private String positionTh;

    @Column(name = "position_en")
    private String positionEn;

    private String email;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private int version;

    protected Person() {}

    /** A new, active person who holds no role yet. */
    public Person(
            String username, Bilingual name, Bilingual position, String email, WorkGroup group, String passwordHash) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.active = true;
        describe(name, position, email, group);
    }

    /** Changes who the person is said to be; the user name stays. */
    public void describe(Bilingual name, Bilingual position, String email, WorkGroup group) {
        this.nameTh = name.th();
        this.nameEn = name.en();
        this.positionTh = position.th();
        this.positionEn = position.en();
        this.email = email;
        this.group = group;
    }

    /** Gives exactly these roles. */
    public void holdRoles(Set<Role> given) {
        roles.clear();
        roles.addAll(given);
    }

    /** Replaces the password by one with this hash. */
    public void changePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Lets the person sign in no more. */
    public void deactivate() {
        active = false;
    }

    /** Lets the person sign in again. */
    public void activate() {
        active = true;
    }

    /** The person's number. */
    public Long id() {
        return id;
    }

    /** The name typed at sign-in. */
    public String username() {
        return username;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** The PBKDF2 hash with its parameters. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the person may sign in. */
    public boolean isActive() {
        return active;
    }

    /** Whether the person holds the role. */
    public boolean holds(Role role) {
        return roles.contains(role);
    }

    /** What pages show of the person. */
    public PersonView view() {
        return new PersonView(
                id,
                username,
                Bilingual.of(nameTh, nameEn),
                Bilingual.of(positionTh, positionEn),
                email,
                group == null ? null : group.id(),
                group == null ? Bilingual.EMPTY : group.name(),
                roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles)),
                active,
                version);
    }
}
