package org.defaulterregistry.demo;

import java.util.UUID;

/** A debtor in a case of the made-up world, with what became of him so far. */
@SuppressWarnings("NullAway.Init")
final class DemoDebtor {
    final DemoCase in;
    final int place;
    final Somebody who;

    UUID id;
    UUID party;
    UUID application;
    UUID decision;
    String decisionVersion;
    UUID listing;
    UUID order;
    String orderVersion;
    UUID ban;
    String banVersion;
    UUID permit;
    UUID office;
    int officeVersion;
    UUID objection;
    int objectionVersion;

    DemoDebtor(DemoCase in, int place, Somebody who) {
        this.in = in;
        this.place = place;
        this.who = who;
    }

    Bench bench() {
        return in.bench;
    }
}
