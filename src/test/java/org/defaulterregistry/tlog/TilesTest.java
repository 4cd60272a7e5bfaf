package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tiles: their paths, their widths, and trees read out of them. */
class TilesTest {

    @Test
    void an_index_has_the_published_path() {
        Vectors.cases("tiles/pathRules/index")
                .forEach(one -> {
                    var path = "0/" + one.get("path").asString();
                    assertThat(new Tile(0, one.get("n").asLong(), 256).path()).isEqualTo(path);
                    assertThat(Tile.parse(path).index()).isEqualTo(one.get("n").asLong());
                });
    }

    /** Theirs name the height of a tile as well, which with us is always 8. */
    @Test
    void the_published_paths_of_another_log_are_read_without_their_height() {
        Vectors.cases("tiles/xmodPaths/cases")
                .forEach(one -> {
                    var path = one.get("path").asString().replaceFirst("tile/\\d+/", "");
                    if (one.path("invalid").asBoolean(false)) {
                        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(NotVerified.class);
                    } else {
                        var full = one.get("w").asInt() == 1 << one.get("h").asInt();
                        var width = full ? Tile.WIDTH : one.get("w").asInt();
                        assertThat(Tile.parse(path))
                                .isEqualTo(
                                        new Tile(
                                                one.get("l").asInt(),
                                                one.get("n").asLong(),
                                                width));
                        assertThat(Tile.parse(path).path()).isEqualTo(path);
                    }
                });
    }

    @Test
    void a_size_has_the_published_tiles() {
        Vectors.cases("tiles/pathRules/geometry")
                .forEach(one -> {
                    for (int level = 0; one.has("level" + level); level++) {
                        geometry(one.get("treeSize").asLong(), level, one.get("level" + level));
                    }
                });
    }

    private static void geometry(long size, int level, JsonNode want) {
        var full = want.get("full").asLong();
        var partial = want.get("partialWidth").asInt();
        assertThat(Tile.hashesAt(level, size)).isEqualTo(full * Tile.WIDTH + partial);
        if (full > 0) {
            assertThat(new Tile(level, full - 1, Tile.WIDTH).isWithin(size)).isTrue();
        }
        if (partial > 0) {
            assertThat(Tile.in(size, level, full)).isEqualTo(new Tile(level, full, partial));
            assertThat(new Tile(level, full, partial).isWithin(size)).isTrue();
        } else {
            assertThatThrownBy(() -> Tile.in(size, level, full)).isInstanceOf(NotVerified.class);
        }
        assertThat(new Tile(level, full, partial + 1).isWithin(size)).isFalse();
    }

    @Test
    void whatever_is_not_the_one_spelling_of_a_tile_is_refused() {
        for (var path :
                new String[] {
                    "",
                    "0",
                    "0/",
                    "0/0",
                    "0/00",
                    "0/0000",
                    "0/1000",
                    "00/000",
                    "7/000",
                    "64/000",
                    "-1/000",
                    "+1/000",
                    "0/x000/000",
                    "0/x000/001",
                    "0/001/002",
                    "0/x01/002",
                    "0/X001/002",
                    "0/000.p/0",
                    "0/000.p/256",
                    "0/000.p/01",
                    "0/000.p/",
                    "0/000.p/1000",
                    "0/000.p/-1",
                    "0/000.P/1",
                    "0/000/",
                    "/0/000",
                    "0//000",
                    "0/000.p/1/",
                    "entry/000",
                    "Entries/000",
                    "0/\u0660\u0660\u0660",
                    "0/x001/x001/x001/x001/x001/000",
                    "0/x001/x234/067\n"
                }) {
            assertThatThrownBy(() -> Tile.parse(path)).as(path).isInstanceOf(NotVerified.class);
        }
        for (var path : new String[] {"entries/000", "6/000.p/255", "0/x001/x001/x001/x001/000"}) {
            assertThat(Tile.parse(path).path()).isEqualTo(path);
        }
    }

    @Test
    void the_published_log_has_the_published_tiles_and_bundles() {
        var log = Vectors.at("checkpoint/tesseraTestLog");
        var leaves =
                log.get("leavesAscii")
                        .valueStream()
                        .map(leaf -> leaf.asString().getBytes(StandardCharsets.US_ASCII))
                        .toList();
        Map<String, byte[]> files =
                log.get("tiles")
                        .valueStream()
                        .collect(
                                Collectors.toMap(
                                        one ->
                                                one.get("path")
                                                        .asString()
                                                        .substring("tile/".length()),
                                        one -> Vectors.base64(one.get("base64"))));
        assertThat(files).hasSize(6);
        files.forEach((path, bytes) -> assertThat(bytes).isEqualTo(file(Tile.parse(path), leaves)));

        var read = new Tree(new TileHashes(15, tile -> files.get(tile.path())));
        var built = Tree.of(leaves.stream().map(Hash::ofLeaf).toList());
        assertThat(read.root(15)).isEqualTo(built.root(15));
        assertThat(read.consistency(8, 15)).isEqualTo(built.consistency(8, 15));
        var bundle = Vectors.base64(Vectors.at("tiles/entryBundle/base64"));
        assertThat(EntryBundle.parse(bundle, 15)).containsExactlyElementsOf(leaves);
    }

    private static byte[] file(Tile tile, List<byte[]> leaves) {
        var first = leaves.subList(0, tile.width());
        return tile.level() == Tile.ENTRIES
                ? EntryBundle.of(first)
                : Strict.concat(
                        first.stream()
                                .map(leaf -> Hash.ofLeaf(leaf).bytes())
                                .toArray(byte[][]::new));
    }

    @Test
    void a_tree_over_three_levels_of_tiles_is_the_tree_over_its_leaves() {
        var leaves =
                IntStream.range(0, 66_000)
                        .mapToObj(i ->
                                Hash.ofLeaf(
                                        Integer.toString(i).getBytes(StandardCharsets.US_ASCII)))
                        .toList();
        var built = Tree.of(leaves);
        for (long size : new long[] {1, 255, 256, 257, 512, 65_535, 65_536, 65_537, 66_000}) {
            var read = new Tree(new TileHashes(size, tile -> bytes(built, tile)));
            assertThat(read.root(size)).isEqualTo(built.root(size));
            assertThat(read.inclusion(size / 2, size)).isEqualTo(built.inclusion(size / 2, size));
            var frontier = Frontier.of(new TileHashes(size, tile -> bytes(built, tile)), size);
            assertThat(frontier.root()).isEqualTo(built.root(size));
        }
    }

    private static byte[] bytes(Tree tree, Tile tile) {
        var span = 1L << 8 * tile.level();
        return Strict.concat(
                IntStream.range(0, tile.width())
                        .mapToObj(i ->
                                tree.root((tile.first() + i) * span, (tile.first() + i + 1) * span))
                        .map(Hash::bytes)
                        .toArray(byte[][]::new));
    }

    @Test
    void a_tile_of_another_length_is_refused() {
        var tree = new Tree(new TileHashes(3, _ -> new byte[2 * Hash.LENGTH]));
        assertThatThrownBy(() -> tree.root(3)).isInstanceOf(NotVerified.class);
    }

    @Test
    void a_bundle_with_more_less_or_half_a_leaf_is_refused() {
        var bundle = EntryBundle.of(List.of(new byte[300], new byte[0], new byte[65_535]));
        assertThat(EntryBundle.parse(bundle, 3))
                .extracting(leaf -> leaf.length)
                .containsExactly(300, 0, 65_535);
        for (var width : new int[] {2, 4}) {
            assertThatThrownBy(() -> EntryBundle.parse(bundle, width))
                    .isInstanceOf(NotVerified.class);
        }
        for (var length : new int[] {1, 2, 301, bundle.length - 1, bundle.length + 1}) {
            assertThatThrownBy(() -> EntryBundle.parse(java.util.Arrays.copyOf(bundle, length), 3))
                    .isInstanceOf(NotVerified.class);
        }
        assertThatThrownBy(() -> EntryBundle.of(List.of(new byte[65_536])))
                .isInstanceOf(NotVerified.class);
    }
}
