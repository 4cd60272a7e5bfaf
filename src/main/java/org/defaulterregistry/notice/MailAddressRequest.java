package org.defaulterregistry.notice;

import jakarta.validation.constraints.NotNull;

/** Where mails are to go. */
record MailAddressRequest(@NotNull(message = "Write an address.") String address) {

    @Override
    public String toString() {
        return "MailAddressRequest";
    }
}
