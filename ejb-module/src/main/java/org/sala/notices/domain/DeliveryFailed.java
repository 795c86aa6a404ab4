package org.sala.notices.domain;

/** A letter was not taken by the mail server. */
public class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    /**
     * A failure.
     *
     * @param lasting whether trying again is of no use, as with an address that does not exist
     */
    public DeliveryFailed(String message, boolean lasting, Throwable cause) {
        super(message, cause);
        this.lasting = lasting;
    }

    /** Whether trying again is of no use. */
    public boolean isLasting() {
        return lasting;
    }
}
