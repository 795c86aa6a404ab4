package org.sala.visits.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.sala.visits.domain.DayTally;
import org.sala.visits.domain.LineKind;
import org.sala.visits.domain.TrafficTally;
import org.sala.visits.domain.VisitorSet;

/** Adds tallies to the stored figures of days. The row of a day is changed first and so guards all others of that day. */
@ApplicationScoped
public class VisitBook {

    @Resource(lookup = "java:app/jdbc/sala")
    private DataSource database;

    protected VisitBook() {}

    public VisitBook(DataSource database) {
        this.database = database;
    }

    /**
     * Adds everything the tally holds.
     *
     * @throws VisitorKeyChanged when a day's key is another by now; the piece must be read again with the new keys
     */
    public void add(TrafficTally tally) {
        try (Connection connection = database.getConnection();
                BookedBreakdowns breakdowns = new BookedBreakdowns(connection)) {
            BookedVisitors visitors = new BookedVisitors(connection);
            for (DayTally day : tally.days()) {
                boolean isNew = isNew(connection, day.day());
                VisitorSet known = isNew ? day.visitors() : visitors.of(day);
                int knownVisitors = isNew ? 0 : known.visitors();
                if (!isNew) {
                    known.append(day.visitors());
                }
                long[] figures = figures(day, known.visits(), known.visitors() - knownVisitors);
                write(connection, isNew, day.day(), figures);
                visitors.keep(day, known, isNew);
                breakdowns.add(day, known, isNew);
            }
            breakdowns.flush();
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** Holds a day's row until the transaction ends, so that nothing is added to the day meanwhile. */
    public void lock(LocalDate day) {
        change("UPDATE visit_day SET closed = closed WHERE on_day = ?", day);
    }

    /** Puts figures counted anew in the place of the day's; whoever was seen is remembered only where the day's key still lives. */
    public void replace(DayTally day) {
        change("DELETE FROM visit_of WHERE on_day = ?", day.day());
        change(
                "UPDATE visit_day SET page_views = 0, downloads = 0, other_requests = 0, robots = 0, staff = 0,"
                        + " static_files = 0, visits = 0, visitors = 0 WHERE on_day = ?",
                day.day());
        try (Connection connection = database.getConnection();
                BookedBreakdowns breakdowns = new BookedBreakdowns(connection)) {
            BookedVisitors visitors = new BookedVisitors(connection);
            visitors.of(day);
            write(
                    connection,
                    false,
                    day.day(),
                    figures(day, day.visitors().visits(), day.visitors().visitors()));
            visitors.renew(day, day.visitors());
            breakdowns.add(day, day.visitors(), true);
            breakdowns.flush();
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }

    /** Says that a day can never be counted anew; tells whether it was not known before. */
    public boolean standForGood(LocalDate day) {
        return change("UPDATE visit_day SET closed = TRUE, log_gone = TRUE WHERE on_day = ? AND log_gone = FALSE", day)
                > 0;
    }

    /** Says that no more lines are expected for this day. */
    public void close(LocalDate day) {
        change("UPDATE visit_day SET closed = TRUE WHERE on_day = ?", day);
    }

    /** Destroys keys and hashed visitors of all days before this one; returns of how many. */
    public int forgetVisitorsBefore(LocalDate day) {
        return change("DELETE FROM visit_visitors WHERE on_day < ?", day);
    }

    /** Takes the row's lock by touching it; whether there was none. */
    private static boolean isNew(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement touch =
                connection.prepareStatement("UPDATE visit_day SET closed = closed WHERE on_day = ?")) {
            touch.setDate(1, Date.valueOf(day));
            return touch.executeUpdate() == 0;
        }
    }

    private static long[] figures(DayTally day, long visits, long visitors) {
        return new long[] {
            day.lines(LineKind.PAGE_VIEW),
            day.lines(LineKind.DOWNLOAD),
            day.lines(LineKind.OTHER),
            day.lines(LineKind.ROBOT),
            day.lines(LineKind.STAFF),
            day.lines(LineKind.STATIC),
            visits,
            visitors
        };
    }

    private static void write(Connection connection, boolean isNew, LocalDate day, long[] figures) throws SQLException {
        String statement = isNew
                ? "INSERT INTO visit_day (page_views, downloads, other_requests, robots, staff, static_files, visits,"
                        + " visitors, on_day, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)"
                : "UPDATE visit_day SET page_views = page_views + ?, downloads = downloads + ?,"
                        + " other_requests = other_requests + ?, robots = robots + ?, staff = staff + ?,"
                        + " static_files = static_files + ?, visits = visits + ?, visitors = visitors + ? WHERE on_day = ?";
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < figures.length; i++) {
                change.setLong(i + 1, figures[i]);
            }
            change.setDate(figures.length + 1, Date.valueOf(day));
            change.executeUpdate();
        }
    }

    private int change(String statement, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setDate(1, Date.valueOf(day));
            return change.executeUpdate();
        } catch (SQLException failed) {
            throw new FiguresUnavailable(failed);
        }
    }
}
