/** News items of the OSCE newsroom as typed, immutable values, with the newsroom's vocabularies. */
@org.jspecify.annotations.NullMarked
module io.github.oscenews.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.oscenews.model;
}
