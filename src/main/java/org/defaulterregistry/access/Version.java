package org.defaulterregistry.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of an object as an ETag, and the caller's word which version he changes (RFC 9110,
 * section 13).
 */
public final class Version {
    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Version() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws Problem 428 without If-Match, 400 if it is no ETag of ours, 412 if the object has
     *     moved on
     */
    public static void mustMatch(@Nullable String ifMatch, int version) {
        if (ifMatch == null) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "A change needs the header If-Match.",
                    "Read the object, then send its ETag as If-Match.");
        }
        var etag = ETAG.matcher(ifMatch);
        if (!etag.matches()) {
            throw Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    "If-Match is not an ETag of this registry.",
                    "Send the ETag as it was given, with its quotes.");
        }
        if (Integer.parseInt(etag.group(1)) != version) {
            throw Problem.overtaken(version);
        }
    }
}
