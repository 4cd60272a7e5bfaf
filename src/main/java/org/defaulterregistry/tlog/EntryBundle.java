package org.defaulterregistry.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Leaves side by side, each behind its length: two bytes, the higher first. */
public final class EntryBundle {
    public static final int MAX_LEAF = 0xffff;

    private EntryBundle() {}

    /**
     * @throws NotVerified if a leaf is longer than 65,535 bytes
     */
    public static byte[] of(List<byte[]> leaves) {
        var bundle = new ByteArrayOutputStream();
        for (var leaf : leaves) {
            if (leaf.length > MAX_LEAF) {
                throw NotVerified.malformed("a leaf has 65,535 bytes at most");
            }
            bundle.write(leaf.length >>> Byte.SIZE);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    /**
     * @param width how many leaves there are
     * @throws NotVerified if there are more, fewer, or bytes left over
     */
    public static List<byte[]> parse(byte[] bundle, int width) {
        var rest = ByteBuffer.wrap(bundle);
        var leaves = new ArrayList<byte[]>(width);
        while (rest.hasRemaining()) {
            leaves.add(next(rest));
        }
        if (leaves.size() != width) {
            throw NotVerified.malformed("the bundle has another number of leaves");
        }
        return leaves;
    }

    private static byte[] next(ByteBuffer rest) {
        var length = rest.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(rest.getShort());
        if (length < 0 || length > rest.remaining()) {
            throw NotVerified.malformed("the bundle ends within a leaf");
        }
        var leaf = new byte[length];
        rest.get(leaf);
        return leaf;
    }
}
