package org.sala.satisfaction.boundary;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.flywaydb.core.Flyway;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.persistence.DatabaseAddress;
import org.sala.satisfaction.persistence.MonthReader;
import org.sala.satisfaction.persistence.SatisfactionSums;
import org.sala.satisfaction.persistence.SurveyAnswers;
import org.sala.satisfaction.persistence.SurveyKey;
import org.sala.satisfaction.persistence.Surveys;
import org.sala.shared.DataDirectory;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

/** The survey over a new Derby database with the real migrations, as a container would put it together. */
final class SurveyOffice implements AutoCloseable {

    final SalaClock clock = new SalaClock("Asia/Bangkok");
    final SurveyDesk desk;
    final SatisfactionIntake intake;
    final SatisfactionFigures figures;
    private final String name = "memory:survey" + System.nanoTime();
    private final DataSource database;

    SurveyOffice(Path data) {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(name);
        derby.setCreateDatabase("create");
        database = derby;
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/derby")
                .placeholders(new DatabaseAddress("jdbc:derby:" + name).placeholders())
                .failOnMissingLocations(false)
                .load()
                .migrate();
        Surveys surveys = new Surveys();
        SurveyAnswers answers = new SurveyAnswers(database);
        SatisfactionSums sums = new SatisfactionSums(database);
        desk = new SurveyDesk(surveys, new SurveyKey(new DataDirectory(data.toString())), answers, clock);
        intake = new SatisfactionIntake(surveys, new MonthReader(database), sums, new NoPages(), clock);
        figures = new SatisfactionFigures(surveys, answers, sums, clock);
    }

    /** A complete form: every question with the same mark. */
    AnswerGiven allMarked(String mark) {
        Map<String, String> marks = new LinkedHashMap<>();
        SurveyForm form = desk.form(Language.TH);
        form.survey().questions().forEach(question -> marks.put(question.code(), mark));
        return new AnswerGiven(form.token(), Language.TH, "web", marks, Map.of("sex", "female"), "ดี", "");
    }

    /** The single value of a query. */
    String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        try {
            DriverManager.getConnection("jdbc:derby:" + name + ";drop=true").close();
        } catch (SQLException dropped) {
            // Derby reports a dropped database as an exception with this state
            if (!"08006".equals(dropped.getSQLState())) {
                throw new IllegalStateException(dropped);
            }
        }
    }

    private static final class NoPages extends SiteRevision {
        @Override
        public void advance() {
            // no page is kept here
        }
    }
}
