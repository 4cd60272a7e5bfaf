package org.defaulterregistry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;

/** A page of docs whose bash blocks can be typed into a shell, and say what they print. */
public final class Page {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile("^#=> (.*)$", Pattern.MULTILINE);
    private static final String MARK = "@@ end of block @@";
    private static final AtomicInteger SERIAL = new AtomicInteger(70_000_000);

    private final Path path;
    private final List<String> blocks;

    private Page(Path path, List<String> blocks) {
        this.path = path;
        this.blocks = blocks;
    }

    public static Page at(Path path) throws IOException {
        var found = BLOCK.matcher(Files.readString(path)).results();
        return new Page(path, found.map(block -> block.group(1)).toList());
    }

    public List<String> blocks() {
        return blocks;
    }

    /** One test a block: that what it promises stands in what it printed. */
    public List<DynamicTest> typedInto(int port, Path folder)
            throws IOException, InterruptedException {
        var printed = type(port, folder).split(MARK + "\n", -1);
        return IntStream.range(0, blocks.size())
                .mapToObj(i ->
                        DynamicTest.dynamicTest(
                                path.getFileName() + ", block " + i,
                                () -> keeps(blocks.get(i), printed[i])))
                .toList();
    }

    private static void keeps(String block, String printed) {
        PROMISE.matcher(block)
                .results()
                .forEach(promise -> assertThat(printed).contains(promise.group(1)));
    }

    private String type(int port, Path folder) throws IOException, InterruptedException {
        var script = folder.resolve("blocks.sh"); // an argument would lose its Chinese under LANG=C
        Files.writeString(script, String.join("echo '" + MARK + "'\n", blocks));
        var shell =
                new ProcessBuilder("bash", "-uo", "pipefail", script.toString())
                        .directory(folder.toFile());
        shell.environment().put("REGISTRY", "http://localhost:" + port);
        shell.environment().put("SERIAL", String.valueOf(SERIAL.addAndGet(1_000)));
        shell.redirectErrorStream(true);
        var process = shell.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }
}
