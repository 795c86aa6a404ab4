package org.sala.backup.domain;

/** A backup did not come about; the message says why, for administrators. Earlier backups are untouched. */
public class BackupFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a reason that a person can read. */
    public BackupFailed(String why) {
        super(why);
    }

    /** For a reason that a person can read, and what lies behind it. */
    public BackupFailed(String why, Exception cause) {
        super(why, cause);
    }
}
