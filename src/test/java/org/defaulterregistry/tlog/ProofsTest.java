package org.defaulterregistry.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulterregistry.tlog.NotVerified.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Trees and proofs against published answers, and each wrong proof for what is wrong with it. */
class ProofsTest {
    private static final Set<Fault> BY_SIZE =
            Set.of(Fault.WRONG_SIZE, Fault.PROOF_TOO_LONG, Fault.PROOF_TOO_SHORT);
    private static final Set<Fault> ROOTS =
            Set.of(Fault.WRONG_ROOT, Fault.WRONG_OLD_ROOT, Fault.MALFORMED);

    @Test
    void leaves_nodes_and_the_empty_tree_have_the_published_hashes() {
        Vectors.cases("rfc6962/hasherVectors/cases")
                .forEach(
                        one -> assertThat(hashed(one).hex()).isEqualTo(one.get("want").asString()));
        var leaf = Vectors.at("rfc6962/xmodLeaf");
        assertThat(Hash.ofLeaf(ascii(leaf.get("leafAscii"))).base64())
                .isEqualTo(leaf.get("leafHashBase64").asString());
    }

    private static Hash hashed(JsonNode one) {
        return switch (one.get("op").asString()) {
            case "empty" -> Hash.OF_NOTHING;
            case "leaf" -> Hash.ofLeaf(ascii(one.path("inputAscii")));
            // the published node joins two short strings, which no tree has
            case "node" ->
                    Hash.of(
                            Hash.sha256(
                                    new byte[] {1},
                                    ascii(one.get("leftAscii")),
                                    ascii(one.get("rightAscii"))));
            default -> throw new AssertionError("an operation nobody knows");
        };
    }

    private static byte[] ascii(JsonNode node) {
        return node.asString("").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(JsonNode node) {
        return HexFormat.of().parseHex(node.asString());
    }

    @Test
    void the_reference_tree_has_the_published_nodes_and_roots_built_or_extended() {
        var tree = Vectors.at("rfc6962/referenceTree");
        var leaves =
                tree.get("leafInputsHex").valueStream().map(one -> Hash.ofLeaf(hex(one))).toList();
        var frontier = Frontier.of((_, _) -> Hash.OF_NOTHING, 0);
        for (int size = 0; size <= leaves.size(); size++) {
            var root = tree.get("rootHashesHexBySize").get(size).asString();
            assertThat(Tree.of(leaves).root(size).hex()).isEqualTo(root);
            assertThat(frontier.root().hex()).isEqualTo(root);
            if (size < leaves.size()) {
                frontier.add(leaves.get(size));
            }
        }
        for (int level = 0; level < 4; level++) {
            for (int index = 0; index < 8 >> level; index++) {
                assertThat(Tree.of(leaves).root((long) index << level, index + 1L << level).hex())
                        .isEqualTo(
                                tree.at("/nodeHashesHexByLevel/" + level + "/" + index).asString());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> inclusion() {
        return Vectors.cases("inclusion/cases")
                .map(one ->
                        DynamicTest.dynamicTest(one.get("file").asString(), () -> inclusion(one)));
    }

    private static void inclusion(JsonNode one) {
        holdsOrIsRefused(
                one,
                () ->
                        new InclusionProof(
                                        Strict.decimal(one.get("leafIdx").toString()),
                                        Strict.decimal(one.get("treeSize").toString()),
                                        Vectors.hashes(one.get("proof")))
                                .verify(
                                        Hash.parse(one.get("leafHash").asString()),
                                        Hash.parse(one.get("root").asString())));
    }

    @TestFactory
    Stream<DynamicTest> consistency() {
        return Vectors.cases("consistency/cases")
                .map(one ->
                        DynamicTest.dynamicTest(
                                one.get("file").asString(), () -> consistency(one)));
    }

    private static void consistency(JsonNode one) {
        holdsOrIsRefused(
                one,
                () ->
                        new ConsistencyProof(
                                        Strict.decimal(one.get("size1").toString()),
                                        Strict.decimal(one.get("size2").toString()),
                                        Vectors.hashes(one.get("proof")))
                                .verify(
                                        Hash.parse(one.get("root1").asString()),
                                        Hash.parse(one.get("root2").asString())));
    }

    private static void holdsOrIsRefused(JsonNode one, Runnable proof) {
        // one published case that holds has twelve bytes for a root; its source lets us refuse it
        if (one.get("wantErr").asBoolean()
                || one.path("comment").asString("").contains("may reject")) {
            var refused = catchThrowableOfType(NotVerified.class, proof::run);
            assertThat(refused).isNotNull();
            assertThat(refused.fault()).isIn(faults(one.get("desc").asString()));
        } else {
            assertThatCode(proof::run).doesNotThrowAnyException();
        }
    }

    /** What the description of a wrong proof lets one expect; some are no hashes at all besides. */
    private static Set<Fault> faults(String what) {
        if (what.matches("(leafIdx|treeSize|size[12]) .*|.*zero.*|.*random leaf")) {
            return union(BY_SIZE, ROOTS);
        }
        if (what.matches("trailing .*|inserted .*|preceding .*|.*proof is not empty.*")) {
            return Set.of(Fault.PROOF_TOO_LONG, Fault.MALFORMED);
        }
        if (what.matches("removed .*|truncated .*|.*empty proof|.*proof is empty")) {
            return Set.of(Fault.PROOF_TOO_SHORT, Fault.MALFORMED);
        }
        return ROOTS;
    }

    private static Set<Fault> union(Set<Fault> some, Set<Fault> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void a_real_entry_of_another_log_stands_under_its_signed_checkpoint() {
        var entry = Vectors.at("realWorldEntry");
        var key = VerifierKey.parse(entry.get("vkey").asString());
        var checkpoint = entry.get("checkpoint").asString();
        var receipt =
                new TlogProof(
                        null,
                        entry.get("index").asLong(),
                        Vectors.hashes(entry.get("proofBase64")),
                        checkpoint);

        var signed = receipt.verify(Vectors.base64(entry.get("leafBase64")), key);

        assertThat(signed.size()).isEqualTo(entry.get("treeSize").asLong());
        assertThat(signed.root().base64()).isEqualTo(entry.get("rootBase64").asString());
        assertThat(HexFormat.of().formatHex(key.key()))
                .isEqualTo(entry.get("ed25519PublicKeyHex").asString());
    }

    @Test
    void a_real_proof_of_fourteen_hashes_holds() {
        var real = Vectors.at("realWorldInclusion");
        new InclusionProof(
                        real.get("index").asLong(),
                        real.get("treeSize").asLong(),
                        real.get("proofHex").valueStream().map(one -> Hash.of(hex(one))).toList())
                .verify(Hash.of(hex(real.get("leafHashHex"))), Hash.of(hex(real.get("rootHex"))));
    }

    @Test
    void all_hashes_and_proofs_of_all_trees_up_to_130_leaves_have_the_published_sum() {
        var leaves =
                IntStream.range(0, 130).mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i})).toList();
        var tree = Tree.of(leaves);
        var hashes = new StringBuilder();
        var inclusion = new StringBuilder();
        var consistency = new StringBuilder();
        for (int n = 0; n <= leaves.size(); n++) {
            for (int start = 0; start <= n; start++) {
                if (isSubtree(start, n)) {
                    hashes.append("[%d, %d) %s\n".formatted(start, n, root(tree, start, n).hex()));
                    for (int index = start; index < n; index++) {
                        inclusion.append("%d [%d, %d)".formatted(index, start, n));
                        tree.path(index, start, n)
                                .forEach(h -> inclusion.append(" ").append(h.hex()));
                        inclusion.append("\n");
                    }
                }
            }
            for (int end = 0; end <= n; end++) {
                for (int start = 0; start <= end; start++) {
                    if (isSubtree(start, end)) {
                        consistency.append("[%d, %d) %d".formatted(start, end, n));
                        proof(tree, start, end, n)
                                .forEach(h -> consistency.append(" ").append(h.hex()));
                        consistency.append("\n");
                    }
                }
            }
        }
        assertThat(sum(hashes)).isEqualTo(Vectors.at("accumulated/hashes/want").asString());
        assertThat(sum(inclusion)).isEqualTo(Vectors.at("accumulated/inclusion/want").asString());
        assertThat(sum(consistency))
                .isEqualTo(Vectors.at("accumulated/consistency/want").asString());
    }

    private static boolean isSubtree(int start, int end) {
        return start == 0
                || start == end
                || start % (start < end - 1 ? Integer.highestOneBit(end - start - 1) << 1 : 1) == 0
                || end - start == 1;
    }

    private static Hash root(Tree tree, int start, int end) {
        return start == end ? Hash.OF_NOTHING : tree.root(start, end);
    }

    private static String sum(StringBuilder lines) {
        return HexFormat.of().formatHex(Hash.sha256(lines.toString().getBytes()));
    }

    /** Ours for trees; the general one, for subtrees, is of no use to the journal. */
    private static List<Hash> proof(Tree tree, int start, int end, int n) {
        if (start == end) {
            return List.of();
        }
        return start == 0 ? tree.consistency(end, n).path() : subtreeProof(tree, start, end, 0, n);
    }

    private static List<Hash> subtreeProof(Tree tree, int start, int end, long from, long to) {
        if (start == from && end == to) {
            return new ArrayList<>();
        }
        if (to - from == 1) {
            throw new AssertionError("a subtree that is none");
        }
        var middle = from + Tree.split(to - from);
        if (end <= middle) {
            var proof = subtreeProof(tree, start, end, from, middle);
            proof.add(tree.root(middle, to));
            return proof;
        }
        if (start >= middle) {
            var proof = subtreeProof(tree, start, end, middle, to);
            proof.add(tree.root(from, middle));
            return proof;
        }
        // it starts where this part starts and ends within its right half
        var proof = rest(tree, end, middle, to);
        proof.add(tree.root(from, middle));
        return proof;
    }

    private static List<Hash> rest(Tree tree, int end, long from, long to) {
        if (end == to) {
            return new ArrayList<>(List.of(tree.root(from, to)));
        }
        var middle = from + Tree.split(to - from);
        var left = end <= middle;
        var proof = left ? rest(tree, end, from, middle) : rest(tree, end, middle, to);
        proof.add(left ? tree.root(middle, to) : tree.root(from, middle));
        return proof;
    }

    @Test
    void every_proof_that_is_built_is_accepted_and_no_other_index_or_size() {
        var leaves =
                IntStream.range(0, 70).mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i})).toList();
        var tree = Tree.of(leaves);
        for (int size = 1; size <= leaves.size(); size++) {
            var root = tree.root(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                proof.verify(leaves.get(index), root);
                refusedElsewhere(proof, leaves.get(index), root);
            }
            for (int old = 1; old <= size; old++) {
                var proof = tree.consistency(old, size);
                proof.verify(tree.root(old), root);
                assertThat(fault(() -> proof.verify(Hash.OF_NOTHING, root))).isIn(ROOTS);
                assertThat(fault(() -> proof.verify(tree.root(proof.oldSize()), Hash.OF_NOTHING)))
                        .isIn(ROOTS);
            }
        }
    }

    private static Fault fault(Runnable proof) {
        return catchThrowableOfType(NotVerified.class, proof::run).fault();
    }

    private static void refusedElsewhere(InclusionProof proof, Hash leaf, Hash root) {
        LongStream.of(
                        -1,
                        proof.index() - 1,
                        proof.index() + 1,
                        proof.index() + proof.size(),
                        proof.size())
                .filter(index -> index != proof.index())
                .mapToObj(index -> new InclusionProof(index, proof.size(), proof.path()))
                .forEach(wrong ->
                        assertThat(
                                        catchThrowableOfType(
                                                NotVerified.class, () -> wrong.verify(leaf, root)))
                                .as("%s", wrong)
                                .isNotNull());
    }
}
