package org.sala.operations.domain;

/**
 * A job as administrators know it. Its texts stand under the keys {@code operations.job.NAME.title} and {@code .purpose}.
 *
 * @param name the name of its file in {@code META-INF/batch-jobs}
 */
public record JobDescription(String name, JobTiming timing) {

    /** The key of what the job is called. */
    public String titleKey() {
        return "operations.job." + name + ".title";
    }

    /** The key of what the job does, in a sentence. */
    public String purposeKey() {
        return "operations.job." + name + ".purpose";
    }
}
