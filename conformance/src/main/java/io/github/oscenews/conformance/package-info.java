/**
 * What the library promises, tested from outside: nothing here can see more than a user of the published artifacts. Only the makers of
 * random pages, {@code Generator}, {@code Markup} and {@code MarkupArticle}, are no tests, as other modules use their pages too.
 *
 * <ul>
 *   <li>{@code FormatTest} runs the examples of {@code docs/format.md}, as {@code Specification} reads them, and their variations.
 *   <li>{@code DocumentationTest} keeps the documents, the code that quotes them and the enums equal.
 *   <li>{@code Laws} is what holds for every input: the ledger is exact, places are right, and a stream finds what a whole document
 *       does. {@code RandomTest} checks it on the pages that {@code Generator} makes and {@code Damage} breaks; {@code Seeded} prints
 *       the seed and a reduced input when that fails.
 *   <li>{@code ExportTablesTest} follows each row of the tables in {@code docs/exports.md} and finds each that is made wrong; {@code
 *       ExportReadersTest} is what else that document says, and has libraries of others read what is written.
 *   <li>{@code StreamTest} and {@code WriterTest} are what else streams and the writer of listing text promise.
 *   <li>{@code ArchitectureTest} and {@code ArchitectureModulesTest} keep the code of all modules to the rules that {@code
 *       ArchitectureRule} names. {@code ArchitectureBreachesTest} shows that each rule can fail, on made-up classes that are in the
 *       packages of the modules.
 *   <li>{@code CorpusTest} checks the laws on real dumps, which are not in the repository, and {@code ExportCorpusTest} their exports.
 * </ul>
 */
@NullMarked
package io.github.oscenews.conformance;

import org.jspecify.annotations.NullMarked;
