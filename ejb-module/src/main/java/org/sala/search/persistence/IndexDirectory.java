package org.sala.search.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** Tells an index that can be used from one that has to be thrown away. */
final class IndexDirectory {

    /** Changes whenever texts are folded or laid out in another way than before. */
    static final String VERSION = "4";

    private static final System.Logger LOG = System.getLogger(IndexDirectory.class.getName());
    private static final String VERSION_KEY = "sala.version";
    private static final String WHOLE_KEY = "sala.whole";

    private IndexDirectory() {}

    static Directory open(Path path) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        if (!isUsable(directory)) {
            empty(directory);
        }
        return directory;
    }

    static IndexWriter writer(Directory directory) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        if (!DirectoryReader.indexExists(directory)) {
            writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
            writer.commit();
        }
        return writer;
    }

    static boolean isWhole(IndexWriter writer) {
        return data(writer).containsKey(WHOLE_KEY);
    }

    static void markWhole(IndexWriter writer) {
        Map<String, String> data = data(writer);
        data.put(VERSION_KEY, VERSION);
        data.put(WHOLE_KEY, "yes");
        writer.setLiveCommitData(data.entrySet());
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static boolean isUsable(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return directory.listAll().length == 0;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The search index is broken and will be rebuilt", e);
            return false;
        }
    }

    private static void empty(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            lock.ensureValid();
        } catch (LockObtainFailedException e) {
            throw new IOException("Another portal is using the search index", e);
        }
    }
}
