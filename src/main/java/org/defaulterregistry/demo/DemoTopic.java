package org.defaulterregistry.demo;

/** Cases that have something in common. */
interface DemoTopic {
    /**
     * Notes what happened in each, to be told later in the order of the days.
     *
     * @param due for what falls due today
     */
    void collect(Docket docket, DueDays due);
}
