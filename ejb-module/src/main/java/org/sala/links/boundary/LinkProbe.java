package org.sala.links.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.links.domain.LinkFinding;
import org.sala.links.domain.LinkState;
import org.sala.links.domain.PublicNetwork;

/**
 * Looks whether an address on the web answers: asks for its head, and for the page itself where the head is refused, without reading it.
 * It follows at most {@value #MOST_HOPS} redirections, each looked at as the first address was: http or https only, and, unless a setting
 * allows it, no machine of an inner network, so that nobody can have the portal knock at doors behind the office's firewall.
 */
@ApplicationScoped
public class LinkProbe {
    /** How many addresses one link may lead through. */
    static final int MOST_HOPS = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "Mozilla/5.0 (compatible; Sala link-check)";

    @Inject
    @ConfigProperty(name = "sala.links.private-addresses", defaultValue = "false")
    boolean privateAllowed;

    private volatile HttpClient client;

    /** Looks at an address; takes at most a minute and a half, as a rule a second. */
    public LinkFinding look(String address) {
        String at = address;
        try {
            for (int hop = 0; hop <= MOST_HOPS; hop++) {
                URI uri = URI.create(at);
                Optional<LinkFinding> barred = barred(uri);
                if (barred.isPresent()) {
                    return barred.get();
                }
                HttpResponse<InputStream> answer = ask(uri);
                Optional<String> next = answer.headers().firstValue("Location");
                int status = answer.statusCode();
                if (status < 300 || status > 399 || status == 304 || next.isEmpty()) {
                    String note = at.equals(address) ? null : at;
                    return new LinkFinding(LinkState.of(status), status, note);
                }
                at = uri.resolve(next.get()).toString();
            }
            return LinkFinding.without(LinkState.LOOPING, at);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LinkFinding.without(LinkState.TIMED_OUT, null);
        } catch (IllegalArgumentException e) {
            return LinkFinding.without(LinkState.UNREACHABLE, at);
        } catch (IOException e) {
            return LinkFinding.without(meaning(e), e.getMessage());
        }
    }

    /** The name of the machine is looked up once more for the connection; Java keeps what it found for longer than that takes. */
    private Optional<LinkFinding> barred(URI uri) throws UnknownHostException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
            return Optional.of(LinkFinding.without(LinkState.UNREACHABLE, uri.toString()));
        }
        if (privateAllowed) {
            return Optional.empty();
        }
        for (InetAddress found : InetAddress.getAllByName(uri.getHost())) {
            if (!PublicNetwork.holds(found)) {
                return Optional.of(LinkFinding.without(LinkState.PRIVATE, uri.getHost()));
            }
        }
        return Optional.empty();
    }

    private HttpResponse<InputStream> ask(URI uri) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send("HEAD", uri);
        return head.statusCode() < 400 ? head : send("GET", uri);
    }

    private HttpResponse<InputStream> send(String method, URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", NAME)
                .header("Accept", "text/html,*/*;q=0.5")
                .build();
        HttpResponse<InputStream> answer = client().send(request, BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .version(HttpClient.Version.HTTP_1_1)
                    .sslContext(WorldCertificates.context())
                    .build();
        }
        return client;
    }

    private static LinkState meaning(IOException failure) {
        if (failure instanceof HttpTimeoutException) {
            return LinkState.TIMED_OUT;
        }
        return failure instanceof SSLException ? LinkState.UNSAFE : LinkState.UNREACHABLE;
    }
}
