package org.defaulterregistry;

import java.util.Arrays;
import org.defaulterregistry.verifier.VerifyJournal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The registry of court judgments not carried out: one jar, every room in it. */
@SpringBootApplication
public class Application {

    /** Starts the registry, or, without starting any of it, the command that verifies a journal. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(VerifyJournal.NAME)) {
            System.exit(VerifyJournal.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Application.class, args);
    }
}
