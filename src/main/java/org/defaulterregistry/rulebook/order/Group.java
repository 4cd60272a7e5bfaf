package org.defaulterregistry.rulebook.order;

import java.util.Optional;
import java.util.stream.Stream;

/** The four groups of people whom a unit's restriction binds; nobody else (R-CONS-3-UNIT). */
public enum Group {
    LEGAL_REPRESENTATIVE("legal-representative"),
    PRINCIPAL("principal"),
    DIRECTLY_RESPONSIBLE("directly-responsible"),
    ACTUAL_CONTROLLER("actual-controller");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Group> ofKey(String key) {
        return Stream.of(values()).filter(group -> group.key.equals(key)).findFirst();
    }

    /** Speaks for the unit, and reads what is held on it; the others are bound and no more. */
    public boolean represents() {
        return switch (this) {
            case LEGAL_REPRESENTATIVE, PRINCIPAL -> true;
            case DIRECTLY_RESPONSIBLE, ACTUAL_CONTROLLER -> false;
        };
    }

    /** The same, as one who asks for an exception. */
    public Person person() {
        return switch (this) {
            case LEGAL_REPRESENTATIVE -> Person.LEGAL_REPRESENTATIVE;
            case PRINCIPAL -> Person.PRINCIPAL;
            case DIRECTLY_RESPONSIBLE -> Person.DIRECTLY_RESPONSIBLE;
            case ACTUAL_CONTROLLER -> Person.ACTUAL_CONTROLLER;
        };
    }
}
