package org.sala.search.persistence;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.sala.search.domain.FileText;
import org.sala.search.domain.FoldedText;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFacets;
import org.sala.search.domain.SearchWords;
import org.sala.shared.Bilingual;

/** How a document lies in the index: its grams to be found by, and its texts to be shown. */
final class IndexedDocument {

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String TITLE_STARTS = "title.starts";
    static final String SUMMARY = "summary";
    static final String FILES = "files";
    static final String GROUP = "group";
    static final String BODY = "body";
    static final String FILE_TEXT = "file.text";
    static final String FILE_NAME = "file.name";
    static final String CATEGORY = "category";
    static final String KIND = "kind";
    static final String FISCAL_YEAR = "year";
    static final String PUBLISHED = "published";

    /** Category, year, kind and group of a document in one, for counting. */
    static final String PROPERTIES = "properties";

    static final String GROUP_NAME = "group.name";

    /** How many characters of a word's beginning are known as such. */
    static final int START_LENGTH = 3;

    private static final int LONGEST_BODY = 1_000_000;
    private static final String ENGLISH = ".en";
    private static final FieldType GRAMS = grams();

    private IndexedDocument() {}

    static Document of(SearchDocument document) {
        Document indexed = new Document();
        indexed.add(new StringField(NUMBER, Long.toString(document.number()), Field.Store.YES));
        indexed.add(new StringField(CATEGORY, Integer.toString(document.category()), Field.Store.YES));
        indexed.add(new StringField(KIND, document.kind(), Field.Store.YES));
        indexed.add(new StringField(FISCAL_YEAR, Integer.toString(document.fiscalYear()), Field.Store.YES));
        indexed.add(new StringField(GROUP_NAME, document.group().th(), Field.Store.NO));
        indexed.add(new SortedDocValuesField(PROPERTIES, new BytesRef(properties(document))));
        if (document.publishedAt() != null) {
            indexed.add(new LongField(PUBLISHED, document.publishedAt().toEpochMilli(), Field.Store.YES));
        }
        addText(indexed, TITLE, document.title());
        addText(indexed, SUMMARY, document.summary());
        addText(indexed, GROUP, document.group());
        addText(indexed, BODY, cut(document.body()));
        addText(indexed, FILES, Bilingual.of(String.join("\n", document.files())));
        document.fileTexts().forEach(file -> {
            indexed.add(new StoredField(FILE_NAME, file.name()));
            addText(indexed, FILE_TEXT, Bilingual.of(cut(file.text())));
        });
        addStarts(indexed, document.title().th());
        addStarts(indexed, document.title().en());
        return indexed;
    }

    private static String properties(SearchDocument document) {
        return document.category() + "\n" + document.fiscalYear() + "\n" + document.kind() + "\n"
                + document.group().th();
    }

    /** What was written by {@link #properties(SearchDocument)}. */
    static SearchFacets.Properties properties(String written) {
        String[] parts = written.split("\n", 4);
        return new SearchFacets.Properties(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]);
    }

    /** Reads what stands on the page of a document. What stands inside its files comes last and can be long, so it is not even unpacked. */
    static DocumentStoredFieldVisitor page() {
        return new DocumentStoredFieldVisitor() {
            @Override
            public Status needsField(FieldInfo field) {
                return field.name.equals(FILE_NAME) ? Status.STOP : Status.YES;
            }
        };
    }

    /** The document as it was given, but for the files, which come as one, and for a text beyond a million characters. */
    static SearchDocument from(Document stored) {
        IndexableField published = stored.getField(PUBLISHED);
        return new SearchDocument(
                Long.parseLong(stored.get(NUMBER)),
                text(stored, TITLE),
                text(stored, SUMMARY),
                text(stored, BODY),
                List.of(text(stored, FILES).th()),
                fileTexts(stored),
                Integer.parseInt(stored.get(CATEGORY)),
                stored.get(KIND),
                text(stored, GROUP),
                published == null
                        ? null
                        : Instant.ofEpochMilli(published.numericValue().longValue()),
                Integer.parseInt(stored.get(FISCAL_YEAR)));
    }

    /** What stands inside the files of a document. */
    static List<FileText> fileTexts(Document stored) {
        String[] names = stored.getValues(FILE_NAME);
        String[] texts = stored.getValues(FILE_TEXT);
        return IntStream.range(0, names.length)
                .mapToObj(i -> new FileText(names[i], texts[i]))
                .toList();
    }

    private static void addText(Document indexed, String field, Bilingual text) {
        String both = text.hasEnglish() ? text.th() + "\n" + text.en() : text.th();
        indexed.add(new Field(field, new GramStream(FoldedText.of(both).key()), GRAMS));
        indexed.add(new StoredField(field, text.th()));
        if (text.hasEnglish()) {
            indexed.add(new StoredField(field + ENGLISH, text.en()));
        }
    }

    private static void addStarts(Document indexed, String title) {
        String key = SearchWords.loose(FoldedText.of(title).key());
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(key);
        for (int at = words.first(); at != BreakIterator.DONE && at < key.length(); at = words.next()) {
            for (int end = at + 1;
                    end <= Math.min(at + START_LENGTH, key.length()) && key.charAt(end - 1) != ' ';
                    end++) {
                indexed.add(new StringField(TITLE_STARTS, key.substring(at, end), Field.Store.NO));
            }
        }
    }

    private static Bilingual cut(Bilingual text) {
        return Bilingual.of(cut(text.th()), text.hasEnglish() ? cut(text.en()) : null);
    }

    private static String cut(String text) {
        return text.length() > LONGEST_BODY ? text.substring(0, LONGEST_BODY) : text;
    }

    private static Bilingual text(Document stored, String field) {
        return Bilingual.of(stored.get(field), stored.get(field + ENGLISH));
    }

    private static FieldType grams() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
