package org.defaulterregistry.world;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up person nobody used before in this run: division 990101, right check character
 * (R-DEMO-1).
 */
public record Made(String number, String name) {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String SOUNDS = "八波比不帕坡皮普马莫米木法夫大德弟杜塔特提土那尼怒拉勒里鲁哥古卡可库哈何胡";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    public static Made up() {
        return born(LocalDate.of(1970, 1, 1).plusDays(NEXT.get() / 400));
    }

    public static Made born(LocalDate day) {
        var serial = NEXT.incrementAndGet();
        var first =
                "990101"
                        + day.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "%03d".formatted(100 + serial % 800);
        return new Made(first + check(first), "演示人" + nameOf(serial));
    }

    /** Different people sound different: nobody is taken for another by accident. */
    private static String nameOf(int serial) {
        var first = SOUNDS.charAt(serial / SOUNDS.length() % SOUNDS.length());
        return "" + first + SOUNDS.charAt(serial % SOUNDS.length());
    }

    public String identity() {
        return identityNamed(name);
    }

    public String identityNamed(String anotherName) {
        return """
        {"documentType": "resident-id", "documentNumber": "%s", "name": "%s"}\
        """
                .formatted(number, anotherName);
    }

    private static char check(String first) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
