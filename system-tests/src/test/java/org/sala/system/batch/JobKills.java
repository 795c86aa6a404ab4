package org.sala.system.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sala.system.Portal;

/**
 * The real server is killed over and over while all jobs have work, each time at another moment, and started again. In the end an office
 * that was never disturbed and had the same work shows the same figures. It takes half a minute a kill and is run by its own command,
 * {@code ./sala test-kills [KILLS] [SEED]}; {@code BatchRestartIT} is the short version of every day.
 */
@Isolated
class JobKills {
    private static final Logger LOG = Logger.getLogger(JobKills.class.getName());
    private static final List<String> JOBS = List.of(
            "visit-statistics",
            "satisfaction-summary",
            "scheduled-publication",
            "notice-sending",
            "freshness-reminders",
            "approver-outlook",
            "visit-day-closing",
            "file-texts",
            "file-integrity",
            "backup",
            "search-rebuild",
            "link-check",
            "retention");
    private static final int MOST_TIMES = 8;
    private static final int LONGEST_WAIT_MILLIS = 6_000;

    private final LocalDate today = LocalDate.now();
    private final Map<String, Integer> killedIn = new TreeMap<>();

    @Test
    void an_office_that_was_killed_over_and_over_shows_the_figures_of_one_that_was_not() throws Exception {
        int kills = Integer.getInteger("sala.kills", 50);
        assertThat(kills).as("there is work of a day of its own for each kill").isBetween(1, 84);
        long seed = Long.getLong("sala.kills.seed", System.nanoTime());
        LOG.info(() -> "seed " + seed + ", " + kills + " kills");
        Path folder = Files.createTempDirectory("sala-kills");
        Path calm = folder.resolve("calm");
        Path killed = folder.resolve("killed");
        HttpServer links = JobWork.links();
        try (MailSink calmMail = new MailSink();
                MailSink killedMail = new MailSink()) {
            settings(calm, calmMail);
            Portal.over(calm).start().stop();
            copy(calm, killed);
            settings(killed, killedMail);

            killOverAndOver(killed, kills, seed, links.getAddress().getPort());
            undisturbed(calm, kills, seed, links.getAddress().getPort());

            Map<String, List<String>> expected = JobFigures.of(calm);
            Map<String, List<String>> found = JobFigures.of(killed);
            for (String figure : expected.keySet()) {
                LOG.info(() -> figure + ": " + expected.get(figure).size() + " rows undisturbed, "
                        + found.get(figure).size() + " after kills");
            }
            LOG.info(() -> "letters taken: " + calmMail.taken().size() + " undisturbed, "
                    + killedMail.taken().size() + " after kills, of them different "
                    + new TreeSet<>(killedMail.taken()).size());
            LOG.info(() -> "runs broken off by job: " + killedIn);
            assertThat(found).as("seed " + seed).isEqualTo(expected);
            assertThat(new TreeSet<>(killedMail.taken()))
                    .as("every letter was sent, and one sent again has its number again, seed " + seed)
                    .hasSize(new TreeSet<>(calmMail.taken()).size());
            assertThat(JobFigures.faultsOfBackups(killed)).as("seed " + seed).isEmpty();
            assertThat(JobFigures.faultsOfBackups(calm)).isEmpty();
        } finally {
            links.stop(0);
        }
    }

    private void killOverAndOver(Path data, int kills, long seed, int linkPort) throws Exception {
        Random random = new Random(seed);
        JobWork work = new JobWork(data, seed);
        work.begin(linkPort);
        Portal portal = Portal.over(data);
        for (int kill = 0; kill < kills; kill++) {
            work.add(kill, today);
            work.makeDue();
            String job = JOBS.get(random.nextInt(JOBS.size()));
            int wait = random.nextInt(LONGEST_WAIT_MILLIS);
            Instant begun = Instant.now();
            JobProgress progress = new JobProgress(portal);
            portal.begin();
            progress.awaitBegin(job);
            TimeUnit.MILLISECONDS.sleep(wait);
            portal.kill();
            List<String> running =
                    new OfficeDatabase(data).rows("SELECT running_job FROM job_run WHERE running_job IS NOT NULL");
            running.forEach(name -> killedIn.merge(name, 1, Integer::sum));
            int number = kill + 1;
            LOG.info(() -> "kill " + number + ": " + wait + " ms after " + job + " began, in the middle of " + running
                    + "; " + Duration.between(begun, Instant.now()).toSeconds() + " s");
        }
        finish(portal, work);
    }

    private void undisturbed(Path data, int portions, long seed, int linkPort) throws Exception {
        JobWork work = new JobWork(data, seed);
        work.begin(linkPort);
        for (int portion = 0; portion < portions; portion++) {
            work.add(portion, today);
        }
        finish(Portal.over(data), work);
    }

    /** Lets every job come to its end, twice or more: what one job leaves for another is done then too, and every letter is sent. */
    private static void finish(Portal portal, JobWork work) throws Exception {
        for (int time = 0; time < 2 || work.isLetterWaiting(); time++) {
            assertThat(time).as("times that everything was let come to its end").isLessThan(MOST_TIMES);
            work.makeDue();
            JobProgress progress = new JobProgress(portal);
            portal.begin();
            for (String job : JOBS) {
                progress.awaitEnd(job);
            }
            portal.stop();
        }
    }

    private static void settings(Path data, MailSink mail) throws IOException {
        Files.writeString(
                Files.createDirectories(data).resolve("sala.properties"),
                "sala.mail.host=127.0.0.1\nsala.mail.port=" + mail.port()
                        + "\nsala.links.private-addresses=true\nsala.backup.keep=3\nsala.public-address=http://localhost:8080\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path :
                    all.filter(path -> !path.startsWith(from.resolve("server"))).toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
