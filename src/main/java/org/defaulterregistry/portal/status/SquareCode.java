package org.defaulterregistry.portal.status;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a QR code: as an image that stands in a page by itself, and read from a picture. */
final class SquareCode {
    private static final int PIXELS = 600;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    2);

    /** Pixels of a picture that are looked at; of a larger one every second, third and so on. */
    private static final int LOOKED_AT = 4_000_000;

    /** As much as most telephones take; of more nothing is read, for it all stands in memory. */
    private static final long LARGEST = 50_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** What looks like a corner, in a photograph. All are tried with all, so many are a trap. */
    private static final int CORNERS = 300;

    /** Reading one takes a processor and some hundred megabytes. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private SquareCode() {}

    static String of(String text) {
        var out = new ByteArrayOutputStream();
        try (var png = new MemoryCacheImageOutputStream(out)) { // no file holds what is in it
            ImageIO.write(image(text), "png", png);
            png.flush();
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(String text) {
        try {
            var code =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
            var image =
                    new BufferedImage(
                            code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < code.getWidth(); x++) {
                for (int y = 0; y < code.getHeight(); y++) {
                    image.setRGB(x, y, code.get(x, y) ? BLACK : WHITE);
                }
            }
            return image;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a square", tooLong);
        }
    }

    /** The text of the QR code in a photograph or a scan; empty if there is none to be read. */
    static Optional<String> read(byte[] picture) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return readAlone(picture);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Optional<String> readAlone(byte[] picture) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | ReaderException | RuntimeException unreadable) {
            return Optional.empty(); // whatever was sent, it is no picture of a square
        }
    }

    private static Optional<String> read(ImageReader reader, ImageInputStream in)
            throws IOException, ReaderException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            reader.setInput(in, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > LARGEST) {
                return Optional.empty();
            }
            var step = (int) Math.ceil(Math.sqrt((double) pixels / LOOKED_AT));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(read(reader.read(0, how)));
        } finally {
            reader.dispose();
        }
    }

    private static String read(BufferedImage image) throws ReaderException {
        var wide = image.getWidth();
        var high = image.getHeight();
        var pixels = image.getRGB(0, 0, wide, high, null, 0, wide);
        var source = new RGBLuminanceSource(wide, high, pixels);
        try {
            return decoded(new HybridBinarizer(source));
        } catch (ReaderException unclear) {
            return decoded(new GlobalHistogramBinarizer(source));
        }
    }

    /** Out of all that looks like a corner of one, text round it included. */
    private static String decoded(Binarizer bits) throws ReaderException {
        var corners = new AtomicInteger();
        ResultPointCallback counted =
                _ -> {
                    if (corners.incrementAndGet() > CORNERS) {
                        throw new IllegalStateException("no photograph of a square");
                    }
                };
        var reading =
                Map.of(
                        DecodeHintType.TRY_HARDER,
                        true,
                        DecodeHintType.CHARACTER_SET,
                        "UTF-8",
                        DecodeHintType.NEED_RESULT_POINT_CALLBACK,
                        counted);
        return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(bits), reading)[0].getText();
    }
}
