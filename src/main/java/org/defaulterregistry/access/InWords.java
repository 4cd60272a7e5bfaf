package org.defaulterregistry.access;

/** The same said in English and in Chinese. */
public record InWords(String en, String zh) {
    public InWords then(InWords more) {
        return new InWords(en + " " + more.en, zh + more.zh);
    }
}
