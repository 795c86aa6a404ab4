package org.sala.satisfaction.boundary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.satisfaction.persistence.SurveyKey;
import org.sala.shared.DataDirectory;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.testing.DerbyPortal;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;

/** The survey of a small office, and readers who need a minute to answer. */
final class SurveyOffice implements AutoCloseable {
    final SmallOffice office;
    private final DerbyPortal portal = new DerbyPortal();

    SurveyOffice(Path data) {
        portal.use(SurveyKey.class, new SurveyKey(new DataDirectory(data.toString())));
        office = new SmallOffice(portal);
        office.make();
    }

    /** The boundaries. */
    SurveyDesk desk() {
        return portal.get(SurveyDesk.class);
    }

    SatisfactionIntake intake() {
        return portal.get(SatisfactionIntake.class);
    }

    SatisfactionFigures figures() {
        return portal.get(SatisfactionFigures.class);
    }

    SurveyEditing editing() {
        return portal.get(SurveyEditing.class);
    }

    Kiosk kiosk() {
        return portal.get(Kiosk.class);
    }

    RefusalCounter refusals() {
        return portal.get(RefusalCounter.class);
    }

    /** In a transaction, as nobody. */
    <T> T call(Callable<T> work) {
        return portal.call(work);
    }

    /** In a transaction at an instant, as nobody. */
    void at(String instant, Runnable work) {
        clockAt(instant, () -> portal.run(work));
    }

    /** At an instant. */
    void clockAt(String instant, Runnable work) {
        portal.get(SalaClock.class).at(Instant.parse(instant), work);
    }

    /** Hands in a form as a reader at this address does, a minute after it was opened. */
    void answer(AnswerGiven given, String client) {
        SalaClock clock = portal.get(SalaClock.class);
        clock.at(clock.now().plusSeconds(60), () -> portal.run(() -> desk().answer(given, client)));
    }

    /** A complete form: every question with the same mark. */
    AnswerGiven allMarked(String mark) {
        Map<String, String> marks = new LinkedHashMap<>();
        SurveyForm form = portal.call(() -> desk().form(Language.TH));
        form.survey().questions().forEach(question -> marks.put(question.code(), mark));
        return new AnswerGiven(
                form.token(),
                Language.TH,
                AnswerSource.WEB,
                null,
                marks,
                Map.of("sex", "female"),
                "ดี",
                new Precautions("", "Firefox", false, null, null));
    }

    /** A form with these marks and options, as codes. */
    AnswerGiven marked(Map<String, String> marks, Map<String, String> attributes) {
        String token = portal.call(() -> desk().form(Language.TH)).token();
        return new AnswerGiven(token, Language.TH, AnswerSource.WEB, null, marks, attributes, "", Precautions.NONE);
    }

    /** The single value of a query. */
    String value(String sql) {
        return portal.call(() -> portal.get(Sql.class).value(sql));
    }

    /** Runs a statement behind the application's back. */
    void sql(String statement) {
        portal.run(() -> portal.get(Sql.class).run(statement));
    }

    @Override
    public void close() {
        portal.close();
    }
}
