package org.sala.publication.domain;

import java.time.Instant;

/** Whether what a person said beside a transition is what it asks for. */
record ParticularsCheck(Transition transition, Edition edition, Particulars said, Instant now) {

    /** @throws TransitionRefused for the first fact found */
    void require() {
        requireRemark();
        requireNote();
        requireTimes();
        requireKind();
    }

    private void requireRemark() {
        refuseIf(transition.needsRemark() && said.remark() == null, "publication.refusal.remark-missing");
        refuseIf(
                said.remark() != null && said.remark().length() > Particulars.LONGEST_REMARK,
                "publication.refusal.remark-too-long");
    }

    private void requireNote() {
        if (!needs(Condition.NOTE)) {
            return;
        }
        boolean missing =
                said.note().th().isBlank() && edition.arrangements().note().th().isBlank();
        refuseIf(missing && edition.number() > 1, "publication.refusal.note-missing");
        boolean inEnglish =
                said.note().hasEnglish() || edition.arrangements().note().hasEnglish();
        refuseIf(
                edition.number() > 1 && edition.text().title().hasEnglish() && !inEnglish,
                "publication.refusal.note-missing-in-english");
        refuseIf(
                said.note().th().length() > Particulars.LONGEST_NOTE
                        || said.note().hasEnglish() && said.note().en().length() > Particulars.LONGEST_NOTE,
                "publication.refusal.note-too-long");
    }

    private void requireTimes() {
        if (needs(Condition.MOMENT)) {
            refuseIf(said.publishAt() == null, "publication.refusal.time-missing");
            refuseIf(!said.publishAt().isAfter(now), "publication.refusal.time-past");
        }
        Instant from = said.publishAt() == null ? now : said.publishAt();
        refuseIf(said.endAt() != null && !said.endAt().isAfter(from), "publication.refusal.end-too-early");
    }

    private void requireKind() {
        if (!needs(Condition.WITHDRAWAL_KIND)) {
            return;
        }
        refuseIf(said.kind() == null, "publication.refusal.withdrawal-kind-missing");
        if (said.kind() == WithdrawalKind.MOVED) {
            refuseIf(said.target() == null, "publication.refusal.target-missing");
            Completeness.requireAddress(said.target());
            String own = "/p/" + edition.publication().number();
            refuseIf(said.target().matches("(/en)?" + own + "(/.*)?"), "publication.refusal.target-itself");
        }
    }

    private boolean needs(Condition condition) {
        return transition.conditions().contains(condition);
    }

    private static void refuseIf(boolean fact, String key) {
        if (fact) {
            throw new TransitionRefused(key);
        }
    }
}
