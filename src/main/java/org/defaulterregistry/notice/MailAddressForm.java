package org.defaulterregistry.notice;

import java.util.regex.Pattern;

/**
 * What an address may look like: plain ASCII of one line, nothing quoted, no comment. So no address
 * can bring another header or another recipient.
 */
final class MailAddressForm {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");

    private MailAddressForm() {}

    static boolean fits(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL
                && FORM.matcher(address).matches();
    }
}
