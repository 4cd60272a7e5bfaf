package org.defaulterregistry;

import java.util.Arrays;
import org.defaulterregistry.verifier.RefillJournal;
import org.defaulterregistry.verifier.VerifyJournal;
import org.defaulterregistry.verifier.VerifyReceipt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The registry of court judgments not carried out: one jar, every room in it. */
@SpringBootApplication
public class Application {

    /** Starts the registry, or, without starting any of it, a command about a journal. */
    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case VerifyJournal.NAME -> System.exit(VerifyJournal.run(behindTheName(args)));
            case VerifyReceipt.NAME -> System.exit(VerifyReceipt.run(behindTheName(args)));
            case RefillJournal.NAME -> System.exit(RefillJournal.run(behindTheName(args)));
            default -> SpringApplication.run(Application.class, args);
        }
    }

    private static String[] behindTheName(String[] args) {
        return Arrays.copyOfRange(args, 1, args.length);
    }
}
