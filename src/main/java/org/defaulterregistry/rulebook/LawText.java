package org.defaulterregistry.rulebook;

/** The texts that the rules come from. The Chinese text governs. */
public enum LawText {
    LIST_PROVISIONS_2017("List Provisions (2017)", "最高人民法院关于公布失信被执行人名单信息的若干规定"),
    CONSUMPTION_PROVISIONS_2015("Consumption Provisions (2015)", "最高人民法院关于限制被执行人高消费及有关消费的若干规定"),
    ENFORCEMENT_OPINION_2019("2019 Opinion", "最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见"),
    TWO_OFFICES_OPINION_2016("2016 Opinion", "关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见"),
    PROPERTY_INVESTIGATION_2020(
            "Property Investigation Provisions (2020)", "最高人民法院关于民事执行中财产调查若干问题的规定"),
    OBJECTION_PROVISIONS(
            "Objection and Reconsideration Provisions", "最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定"),
    CIVIL_PROCEDURE_LAW_2023("Civil Procedure Law (2023)", "中华人民共和国民事诉讼法"),
    CIVIL_CODE("Civil Code", "中华人民共和国民法典"),
    HOLIDAY_NOTICES("Holiday notices of the State Council", "国务院办公厅关于节假日安排的通知"),
    PUNISHMENT_LIST("State Council General Office Opinion 49 (2020)", "国办发〔2020〕49号"),
    COURT_PRACTICE("Practice of the courts", "法院的做法"),
    STANDARDS("Standards for identifiers", "标识代码标准"),
    REGISTER_POLICY("Policy of this register", "本登记簿的规则");

    private final String english;
    private final String chinese;

    LawText(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    public Citation rule(String ruleId, String article) {
        return new Citation(ruleId, english + ", " + article);
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }
}
