package org.sala.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 4;

    @Test
    void a_reader_of_codes_finds_the_address() throws ReaderException {
        String address = "https://www.example.go.th/c/news?kind=procurement-notice&q=%E0%B8%A2%E0%B8%B2";
        assertEquals(address, read(QrCode.svg(address)));
    }

    private static String read(String svg) throws ReaderException {
        Matcher side = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        side.find();
        int width = Integer.parseInt(side.group(1)) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int row = top; row < top + SCALE; row++) {
                Arrays.fill(pixels, row * width + left, row * width + left + SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }
}
