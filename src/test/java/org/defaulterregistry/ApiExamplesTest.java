package org.defaulterregistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.defaulterregistry.check.LookupSealer;
import org.defaulterregistry.journal.Signer;
import org.defaulterregistry.notice.NoticeFollower;
import org.defaulterregistry.world.AsFirstStarted;
import org.defaulterregistry.world.OnH2;
import org.defaulterregistry.world.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Types the examples of docs/api into a shell, page by page, and looks for what they promise. */
@AsFirstStarted
@OnH2
class ApiExamplesTest {
    @LocalServerPort private int port;

    @Autowired private NoticeFollower follower;
    @Autowired private Signer signer;
    @Autowired private LookupSealer sealer;

    @TestFactory
    List<DynamicTest> each_example_prints_what_it_promises(@TempDir Path folder)
            throws IOException, InterruptedException {
        follower.follow(); // as all three do by themselves, every few seconds or each minute
        sealer.seal();
        signer.sign();
        var tests = new ArrayList<DynamicTest>();
        for (var page : pages()) {
            tests.addAll(Page.at(page).typedInto(port, folder));
        }
        return tests;
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/api"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
