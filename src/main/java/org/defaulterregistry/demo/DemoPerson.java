package org.defaulterregistry.demo;

import java.time.LocalDate;

/**
 * Made-up people worth asking about. Their numbers follow from the day of birth and the place in
 * this list, so new ones come last.
 */
enum DemoPerson {
    /** Lives through the tutorial: not listed when the registry starts. */
    ZHANG("演示张三", 1985, 1, 1),
    /** Listed on ground 1: an open-ended entry. */
    LI("演示李四", 1979, 6, 15),
    /** Listed on ground 4: a fixed-term entry. */
    WANG("演示王五", 1990, 2, 28),
    /** Decided, and still in grace. */
    ZHAO("演示赵六", 1988, 12, 12),
    /** Seventeen years old. */
    XIAO("演示小明", 2010, 3, 3),
    /** Legal representative of a listed company: restricted, and not on the list. */
    CHEN("演示陈总", 1972, 5, 20),
    /** Listed, with a permit to fly that runs. */
    SUN("演示孙七", 1981, 7, 7),
    /** Was listed, paid, and was deleted. */
    ZHOU("演示周八", 1983, 8, 18),
    /** Not listed: a consumption order only. */
    WU("演示吴九", 1984, 9, 9),
    /** In grace until today; listed from tomorrow. */
    ZHENG("演示郑十", 1986, 10, 10),
    /** Grace is over, and nobody has recorded the publication. */
    FENG("演示冯望", 1975, 3, 14),
    /** Deleted after searches that found nothing (终本); the order stays. */
    CHU("演示褚林", 1976, 4, 16),
    /** The term is over; the court must delete today. */
    WEI("演示卫平", 1977, 5, 18),
    /** Withdrawn: nobody should have listed him. */
    JIANG("演示蒋和", 1978, 6, 21),
    /** Listed; says that he is not the one. */
    SHEN("演示沈清", 1980, 7, 23),
    /** Listed for five years. */
    YANG("演示杨光", 1982, 8, 25),
    /** Deleted on the creditor's application; six months must pass. */
    QIN("演示秦川", 1987, 9, 27),
    /** A creditor has applied; the court has not decided. */
    YOU("演示尤里", 1989, 10, 29),
    /** A case is recorded, and nothing else. */
    XU("演示许愿", 1991, 11, 30),
    /** Warned, and not listed. */
    HE("演示何方", 1992, 1, 22),
    /** The order was lifted on security. */
    LYU("演示吕梁", 1993, 2, 24),
    /** Listed; the permit is over. */
    SHI("演示施工", 1994, 3, 26),
    /** Listed; the permit was taken back. */
    KONG("演示孔方", 1995, 4, 28),
    /** Listed, and may not leave the country. */
    CAO("演示曹远", 1996, 5, 30),
    /** Listed; the exit ban was lifted. */
    YAN("演示严格", 1997, 6, 1),
    /** Principal of a listed unit. */
    HUA("演示华丽", 1974, 7, 3),
    /** Directly responsible in a listed unit. */
    JIN("演示金山", 1973, 8, 5),
    /** Controls a listed unit. */
    TAO("演示陶然", 1971, 9, 8),
    /** Left the office of a listed unit; the successor is bound. */
    QI("演示戚风", 1970, 10, 11),
    /** Performed within the grace period. */
    XIE("演示谢天", 1969, 11, 13),
    /** Listed; the case went to another court. */
    ZOU("演示邹邑", 1968, 12, 15),
    /** Has died. */
    YU("演示喻世", 1967, 1, 17),
    /** Listed, deleted, and listed again. */
    BAI("演示柏树", 1966, 2, 19),
    /** The court deleted the entry early. */
    SHUI("演示水流", 1965, 3, 22),
    /** Not listed: the law refused. */
    DOU("演示窦门", 1964, 4, 24),
    /** Listed; has a new name since. */
    ZHANG_LAN("演示章兰", 1963, 5, 26),
    /** Listed, and objects; the court has not decided. */
    DAI("演示戴月", 1962, 6, 28),
    /** Was taken for somebody else: the objection was upheld. */
    SONG("演示宋明", 1961, 7, 30),
    /** Listed; the objection was rejected, and may go up. */
    PANG("演示庞大", 1960, 8, 1),
    /** Listed; the next higher court has the objection before it. */
    JI("演示纪年", 1959, 9, 3);

    private final Somebody who;

    DemoPerson(String fullName, int year, int month, int day) {
        this.who = Somebody.person(fullName, LocalDate.of(year, month, day), ordinal() + 1);
    }

    Somebody who() {
        return who;
    }

    String number() {
        return who.number();
    }
}
