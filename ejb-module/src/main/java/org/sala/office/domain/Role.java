package org.sala.office.domain;

/** What a person may be asked to do; one person may hold several roles. The words are those printed on the request form. */
public enum Role {
    /** Writes and submits: ผู้รับผิดชอบการให้ข้อมูล. */
    OWNER,
    /** Approves or returns what others wrote: ผู้อนุมัติรับรอง. */
    APPROVER,
    /** Puts approved editions on the site: ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่. */
    WEB_MASTER,
    /** Runs the portal: people, layout, batch jobs. Approves nothing by this role. */
    ADMINISTRATOR
}
