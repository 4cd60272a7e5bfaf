package org.defaulterregistry.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SquareCodeTest {
    private static final int CORNER = 21;
    private static final int TILES = 60;

    @Test
    void what_was_drawn_is_read() {
        assertThat(SquareCode.read(drawn("jdr-statement/v1\n在 list\n")))
                .contains("jdr-statement/v1\n在 list\n");
    }

    @Test
    void only_the_two_formats_that_the_page_names_are_read() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(drawn("a text")));

        assertThat(SquareCode.read(as("jpeg", image))).contains("a text");
        assertThat(SquareCode.read(as("gif", image))).isEmpty();
        assertThat(SquareCode.read(as("bmp", image))).isEmpty();
    }

    /** Every corner would be tried with every other two: hours for a few kilobytes. */
    @Test
    @Timeout(60)
    void a_picture_full_of_corners_is_given_up() throws IOException {
        var size = CORNER * TILES;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        for (int x = 0; x < size; x += CORNER) {
            for (int y = 0; y < size; y += CORNER) {
                pen.setColor(Color.BLACK);
                pen.fillRect(x, y, 14, 14);
                pen.setColor(Color.WHITE);
                pen.fillRect(x + 2, y + 2, 10, 10);
                pen.setColor(Color.BLACK);
                pen.fillRect(x + 4, y + 4, 6, 6);
            }
        }
        pen.dispose();

        assertThat(SquareCode.read(as("png", image))).isEmpty();
    }

    private static byte[] drawn(String text) {
        return Base64.getDecoder().decode(SquareCode.of(text).split(",", 2)[1]);
    }

    private static byte[] as(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).as(format).isTrue();
        return out.toByteArray();
    }
}
