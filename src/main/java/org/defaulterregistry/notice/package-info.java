/**
 * Tells people what concerns them: follows the journal and puts a notice into the mailbox of
 * whoever is concerned; sends mails that say only that there is something to read.
 *
 * <p>Ask {@link NoticeFollower} to go on from where it stopped, and {@link Mails} to send what
 * waits. Nothing waits for either: an act is complete without its notice.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "check",
            "review",
            "listing",
            "measures",
            "identity",
            "enforcement",
            "duties",
            "restraint",
            "access",
            "party",
            "journal",
            "rulebook"
        })
package org.defaulterregistry.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
