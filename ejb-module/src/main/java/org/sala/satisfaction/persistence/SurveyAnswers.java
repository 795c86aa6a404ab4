package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.AnswerSheet;
import org.sala.satisfaction.domain.SurveyVersion;
import org.sala.shared.Refused;

/** The answers in the database. */
@ApplicationScoped
public class SurveyAnswers {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    @Inject
    private Surveys surveys;

    /**
     * Stores an answer and gives its number.
     *
     * @throws Refused when its form was sent before; the constraint decides, so that of two at once one is kept. Likewise when what is
     *     asked was changed since it was handed out
     */
    public long add(Answer answer) {
        try (Connection connection = database.getConnection()) {
            return insert(connection, answer, sheet(answer));
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new Refused("satisfaction.refusal.answered-already");
            }
            if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
                throw new Refused("satisfaction.refusal.survey-changed");
            }
            throw new SatisfactionUnavailable(e);
        }
    }

    /** Whether the form of this serial was sent before; one at the same instant is not seen. */
    public boolean isTaken(String serial) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT id FROM survey_answer WHERE token = ?")) {
            select.setString(1, serial);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    /** The sheet of what the answer was given to, and of nothing else: places would mean something else there. */
    private AnswerSheet sheet(Answer answer) {
        return surveys.find(answer.version())
                .filter(version -> version.contentHash().equals(answer.contentHash()))
                .map(SurveyVersion::content)
                .map(survey -> AnswerSheet.of(survey, answer.marks(), answer.attributes()))
                .orElseThrow(() -> new Refused("satisfaction.refusal.survey-changed"));
    }

    private static long insert(Connection connection, Answer answer, AnswerSheet sheet) throws SQLException {
        String sql =
                "INSERT INTO survey_answer (answered_at, month_start, language_tag, answer_source, band_set, token,"
                        + " version_number, content_hash, again, marks, choices)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setTimestamp(1, Timestamp.from(answer.answeredAt()));
            insert.setDate(2, Date.valueOf(answer.month()));
            insert.setString(3, answer.language().tag());
            insert.setString(4, answer.source().code());
            insert.setString(5, answer.bandSet().name());
            insert.setString(6, answer.serial());
            insert.setInt(7, answer.version());
            insert.setString(8, answer.contentHash());
            insert.setBoolean(9, answer.again());
            insert.setString(10, sheet.marks());
            insert.setString(11, sheet.choices());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
