package org.sala.links.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trusts whom Java itself trusts, as browsers do; the server's own store is about its own certificates. */
final class WorldCertificates {
    private WorldCertificates() {}

    static SSLContext context() {
        try {
            Path store = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
            if (!Files.isReadable(store)) {
                return SSLContext.getDefault();
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(KeyStore.getInstance(store.toFile(), (char[]) null));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
