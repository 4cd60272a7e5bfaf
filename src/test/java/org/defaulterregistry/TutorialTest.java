package org.defaulterregistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.defaulterregistry.world.AsFirstStarted;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.OnPostgres;
import org.defaulterregistry.world.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Types docs/tutorial.md into a shell, block by block, and looks for what it promises. */
@AsFirstStarted
abstract class TutorialTest {
    @LocalServerPort private int port;

    @OnH2
    static class OnH2Test extends TutorialTest {}

    @OnPostgres
    static class OnPostgresTest extends TutorialTest {}

    @TestFactory
    List<DynamicTest> each_block_prints_what_it_promises(@TempDir Path folder)
            throws IOException, InterruptedException {
        var tutorial = Page.at(Path.of("docs/tutorial.md"));

        assertThat(tutorial.blocks()).hasSizeGreaterThan(10);
        return tutorial.typedInto(port, folder);
    }
}
