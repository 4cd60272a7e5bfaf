package org.defaulterregistry.demo;

import org.defaulterregistry.party.Court;
import org.defaulterregistry.party.Court.Level;
import org.defaulterregistry.party.Courts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Courts of all levels in two provinces, each with the one above it. */
@Component
class DemoCourts {
    private final Courts courts;

    DemoCourts(Courts courts) {
        this.courts = courts;
    }

    void enter() {
        enter("CN", "Supreme People's Court (demo)", "最高人民法院（演示）", Level.SUPREME, null, "最高法");
        courts.save(
                new Court(
                        Court.REGISTRY, "The registry itself", "登记处", Level.REGISTRY, null, null));
        enter(
                "CN-11",
                "Beijing High People's Court (demo)",
                "北京市高级人民法院（演示）",
                Level.HIGH,
                "CN",
                "京");
        enter(
                "CN-11.01",
                "Beijing First Intermediate People's Court (demo)",
                "北京市第一中级人民法院（演示）",
                Level.INTERMEDIATE,
                "CN-11",
                "京01");
        enter(
                "CN-11.03",
                "Beijing Third Intermediate People's Court (demo)",
                "北京市第三中级人民法院（演示）",
                Level.INTERMEDIATE,
                "CN-11",
                "京03");
        enter(
                DemoCast.HAIDIAN,
                "Haidian District People's Court (demo)",
                "北京市海淀区人民法院（演示）",
                Level.BASIC,
                "CN-11.01",
                "京0108");
        enter(
                DemoCast.CHAOYANG,
                "Chaoyang District People's Court (demo)",
                "北京市朝阳区人民法院（演示）",
                Level.BASIC,
                "CN-11.03",
                "京0105");
        enter(
                "CN-31",
                "Shanghai High People's Court (demo)",
                "上海市高级人民法院（演示）",
                Level.HIGH,
                "CN",
                "沪");
        enter(
                "CN-31.01",
                "Shanghai First Intermediate People's Court (demo)",
                "上海市第一中级人民法院（演示）",
                Level.INTERMEDIATE,
                "CN-31",
                "沪01");
        enter(
                DemoCast.XUHUI,
                "Xuhui District People's Court (demo)",
                "上海市徐汇区人民法院（演示）",
                Level.BASIC,
                "CN-31.01",
                "沪0104");
    }

    private void enter(
            String id,
            String nameEn,
            String nameZh,
            Level level,
            @Nullable String nextHigher,
            String numberCode) {
        courts.save(new Court(id, nameEn, nameZh, level, nextHigher, numberCode));
    }
}
