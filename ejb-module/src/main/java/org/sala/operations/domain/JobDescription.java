package org.sala.operations.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sala.shared.Refused;

/**
 * A job as administrators know it. Its texts stand under the keys {@code operations.job.NAME.title} and {@code .purpose}.
 *
 * @param name the name of its file in {@code META-INF/batch-jobs}
 * @param timing when its turn comes as long as administrators have not said otherwise
 * @param parameters what it may be told, in the order in which a form asks for it
 */
public record JobDescription(String name, JobTiming timing, List<JobParameter> parameters) {

    public JobDescription {
        parameters = List.copyOf(parameters);
    }

    /** A job that may be told this. */
    public JobDescription(String name, JobTiming timing, JobParameter... parameters) {
        this(name, timing, List.of(parameters));
    }

    /** The key of what the job is called. */
    public String titleKey() {
        return "operations.job." + name + ".title";
    }

    /** The key of what the job does, in a sentence. */
    public String purposeKey() {
        return "operations.job." + name + ".purpose";
    }

    /** The key of what a parameter of the job is called; texts that belong to it stand below. */
    public String parameterKey(String parameter) {
        return "operations.job." + name + ".parameter." + parameter;
    }

    /** What a run is told when nobody says anything. */
    public Map<String, String> usual(LocalDate today) {
        Map<String, String> told = new LinkedHashMap<>();
        parameters.forEach(parameter -> told.put(parameter.name(), parameter.usualOn(today)));
        told.values().removeIf(String::isEmpty);
        return told;
    }

    /**
     * What was typed, as the job is told it: only what it asks for, in its order, without what was left empty.
     *
     * @throws Refused when the job does not ask for something that was typed, or a value is none of the parameter's
     */
    public Map<String, String> checked(Map<String, String> typed, LocalDate today) {
        if (!parameters.stream().map(JobParameter::name).toList().containsAll(typed.keySet())) {
            throw new Refused("operations.refusal.no-such-parameter");
        }
        Map<String, String> told = new LinkedHashMap<>();
        parameters.forEach(
                parameter -> told.put(parameter.name(), parameter.checked(typed.get(parameter.name()), today)));
        told.values().removeIf(String::isEmpty);
        return told;
    }
}
