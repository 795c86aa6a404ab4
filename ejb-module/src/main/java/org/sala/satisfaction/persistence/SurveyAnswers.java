package org.sala.satisfaction.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sala.satisfaction.domain.Answer;
import org.sala.satisfaction.domain.BandSet;
import org.sala.satisfaction.domain.Mark;
import org.sala.shared.Refused;

/** The answers in the database. */
@ApplicationScoped
public class SurveyAnswers {

    private static final String UNIQUE_VIOLATION = "23505";

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    /**
     * Stores an answer.
     *
     * @throws Refused when its form was sent before; the constraint decides, so that of two at once one is kept
     */
    public void add(Answer answer) {
        try (Connection connection = database.getConnection()) {
            long id = insert(connection, answer);
            insertMarks(connection, id, answer.marks());
            insertAttributes(connection, id, answer.attributes());
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new Refused("satisfaction.refusal.answered-already");
            }
            throw new SatisfactionUnavailable(e);
        }
    }

    /** The bands under which the survey was first answered; they hold from then on. */
    public Optional<BandSet> bandSetOfFirst() {
        String sql = "SELECT band_set FROM survey_answer WHERE id = (SELECT MIN(id) FROM survey_answer)";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(BandSet.valueOf(rows.getString(1))) : Optional.empty();
        } catch (SQLException e) {
            throw new SatisfactionUnavailable(e);
        }
    }

    private static long insert(Connection connection, Answer answer) throws SQLException {
        String sql =
                "INSERT INTO survey_answer (answered_at, month_start, language_tag, answer_source, band_set, token)"
                        + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setTimestamp(1, Timestamp.from(answer.answeredAt()));
            insert.setDate(2, Date.valueOf(answer.month()));
            insert.setString(3, answer.language().tag());
            insert.setString(4, answer.source().code());
            insert.setString(5, answer.bandSet().name());
            insert.setString(6, answer.serial());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void insertMarks(Connection connection, long answer, Map<String, Mark> marks) throws SQLException {
        String sql = "INSERT INTO survey_mark (answer_id, question_code, mark) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Mark> mark : marks.entrySet()) {
                insert.setLong(1, answer);
                insert.setString(2, mark.getKey());
                insert.setInt(3, mark.getValue().value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertAttributes(Connection connection, long answer, Map<String, String> attributes)
            throws SQLException {
        String sql = "INSERT INTO survey_attribute (answer_id, attribute_code, option_code) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, String> chosen : attributes.entrySet()) {
                insert.setLong(1, answer);
                insert.setString(2, chosen.getKey());
                insert.setString(3, chosen.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
