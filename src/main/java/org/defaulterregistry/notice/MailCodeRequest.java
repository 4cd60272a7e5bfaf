package org.defaulterregistry.notice;

import jakarta.validation.constraints.NotNull;

/** What was mailed to the address. */
record MailCodeRequest(@NotNull(message = "Write the code that was mailed to you.") String code) {

    @Override
    public String toString() {
        return "MailCodeRequest";
    }
}
