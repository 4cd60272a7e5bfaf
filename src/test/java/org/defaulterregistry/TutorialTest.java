package org.defaulterregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Types docs/tutorial.md into a shell, block by block, and looks for what it promises. */
abstract class TutorialTest {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile("^#=> (.*)$", Pattern.MULTILINE);
    private static final String MARK = "@@ end of block @@";

    @LocalServerPort private int port;

    @OnH2
    static class OnH2Test extends TutorialTest {}

    @OnPostgres
    static class OnPostgresTest extends TutorialTest {}

    @TestFactory
    List<DynamicTest> each_block_prints_what_it_promises(@TempDir Path folder)
            throws IOException, InterruptedException {
        var blocks =
                BLOCK.matcher(Files.readString(Path.of("docs/tutorial.md")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        var printed = type(blocks, folder).split(MARK + "\n", -1);

        assertThat(blocks).hasSizeGreaterThan(10);
        return IntStream.range(0, blocks.size())
                .mapToObj(i ->
                        DynamicTest.dynamicTest(
                                "block " + i,
                                () ->
                                        promises(blocks.get(i))
                                                .forEach(promise ->
                                                        assertThat(printed[i]).contains(promise))))
                .toList();
    }

    private static List<String> promises(String block) {
        return PROMISE.matcher(block).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private String type(List<String> blocks, Path folder) throws IOException, InterruptedException {
        var script = String.join("echo '" + MARK + "'\n", blocks);
        var shell =
                new ProcessBuilder("bash", "-uo", "pipefail", "-c", script)
                        .directory(folder.toFile());
        shell.environment().put("REGISTRY", "http://localhost:" + port);
        shell.redirectErrorStream(true);
        var process = shell.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }
}
