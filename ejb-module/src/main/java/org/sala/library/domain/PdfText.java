package org.sala.library.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text layer of a PDF. Its streams are unpacked to disk beyond a few megabytes, and not beyond half a gigabyte. */
final class PdfText extends PDFTextStripper {
    private static final long IN_MEMORY = 16L << 20;
    private static final long ALTOGETHER = 512L << 20;

    private final TextBounds bounds;

    private PdfText(TextBounds bounds) {
        this.bounds = bounds;
    }

    static void read(Path path, TextBounds bounds) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                path.toFile(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, ALTOGETHER).streamCache)) {
            new PdfText(bounds).writeText(document, bounds);
        }
    }

    /** A page may hold millions of strokes and no letter: the time is looked at before each. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.requireTime();
        super.processOperator(operator, operands);
    }
}
