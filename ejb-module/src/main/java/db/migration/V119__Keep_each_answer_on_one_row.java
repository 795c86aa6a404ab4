package db.migration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * What was ticked had a row for every question and attribute, twenty for an answer; it becomes a sign each in two columns of the answer.
 * In Java because the places of the signs follow from what each version of the survey asks, which is stored as JSON.
 */
public class V119__Keep_each_answer_on_one_row extends BaseJavaMigration {
    private static final int PORTION = 1_000;

    private final Map<Integer, Places> versions = new HashMap<>();

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        run(connection, "ALTER TABLE survey_answer ADD COLUMN marks VARCHAR(60) DEFAULT '' NOT NULL");
        run(connection, "ALTER TABLE survey_answer ADD COLUMN choices VARCHAR(10) DEFAULT '' NOT NULL");
        readVersions(connection);
        fill(connection);
        run(connection, "DROP TABLE survey_mark");
        run(connection, "DROP TABLE survey_attribute");
    }

    private void readVersions(Connection connection) throws SQLException {
        try (ResultSet rows = ask(connection, "SELECT version_number, content FROM survey_version")) {
            while (rows.next()) {
                try (JsonReader reader = Json.createReader(new StringReader(rows.getString(2)))) {
                    versions.put(rows.getInt(1), Places.of(reader.readObject()));
                }
            }
        }
    }

    /** Goes through answers, marks and choices side by side, all in the order of the answers. */
    private void fill(Connection connection) throws SQLException {
        try (ResultSet answers = ask(connection, "SELECT id, version_number FROM survey_answer ORDER BY id");
                ResultSet marks =
                        ask(connection, "SELECT answer_id, question_code, mark FROM survey_mark ORDER BY answer_id");
                ResultSet choices = ask(
                        connection,
                        "SELECT answer_id, attribute_code, option_code FROM survey_attribute ORDER BY answer_id");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE survey_answer SET marks = ?, choices = ? WHERE id = ?")) {
            boolean marking = marks.next();
            boolean choosing = choices.next();
            int waiting = 0;
            while (answers.next()) {
                long id = answers.getLong(1);
                Places places = versions.get(answers.getInt(2));
                char[] ticked = blank(places.questions.size());
                for (; marking && marks.getLong(1) == id; marking = marks.next()) {
                    put(ticked, places.questions.indexOf(marks.getString(2)), (char) ('0' + marks.getInt(3)));
                }
                char[] chosen = blank(places.attributes.size());
                for (; choosing && choices.getLong(1) == id; choosing = choices.next()) {
                    int attribute = places.attributes.indexOf(choices.getString(2));
                    int option =
                            attribute < 0 ? -1 : places.options.get(attribute).indexOf(choices.getString(3));
                    put(chosen, option < 0 ? -1 : attribute, (char) ('A' + option));
                }
                update.setString(1, new String(ticked));
                update.setString(2, new String(chosen));
                update.setLong(3, id);
                update.addBatch();
                if (++waiting == PORTION) {
                    update.executeBatch();
                    waiting = 0;
                }
            }
            update.executeBatch();
        }
    }

    private static char[] blank(int places) {
        char[] signs = new char[places];
        Arrays.fill(signs, '-');
        return signs;
    }

    private static void put(char[] signs, int place, char sign) {
        if (place >= 0) {
            signs[place] = sign;
        }
    }

    private static ResultSet ask(Connection connection, String query) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        statement.setFetchSize(PORTION);
        return statement.executeQuery(query);
    }

    private static void run(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    /** The codes of what a version asks, in its order. */
    private record Places(List<String> questions, List<String> attributes, List<List<String>> options) {

        static Places of(JsonObject survey) {
            List<String> questions = new ArrayList<>();
            survey.getJsonArray("groups")
                    .getValuesAs(JsonObject.class)
                    .forEach(group -> questions.addAll(codes(group, "questions")));
            return new Places(
                    questions,
                    codes(survey, "attributes"),
                    survey.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                            .map(attribute -> codes(attribute, "options"))
                            .toList());
        }

        private static List<String> codes(JsonObject owner, String name) {
            return owner.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                    .map(item -> item.getString("code"))
                    .toList();
        }
    }
}
