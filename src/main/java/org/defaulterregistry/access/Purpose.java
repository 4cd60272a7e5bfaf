package org.defaulterregistry.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a provider asks: a closed list, so that nobody asks out of curiosity. */
public enum Purpose {
    TICKET_SALE,
    BOARDING,
    ROOM_BOOKING,
    CONTRACT,
    LICENSING,
    PROCUREMENT,
    REGISTRATION,
    CREDIT_DECISION;

    /** The word on the wire, such as {@code ticket-sale}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty if the word is on the list of no purpose; letter case counts. */
    public static Optional<Purpose> of(String word) {
        return Arrays.stream(values()).filter(purpose -> purpose.word().equals(word)).findFirst();
    }

    /** All words, for a message that says what could have been written. */
    public static String words() {
        return Arrays.stream(values()).map(Purpose::word).collect(Collectors.joining(", "));
    }
}
