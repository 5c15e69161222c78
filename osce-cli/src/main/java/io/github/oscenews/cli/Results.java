package io.github.oscenews.cli;

import io.github.oscenews.model.Source;
import io.github.oscenews.model.SourcedItem;
import io.github.oscenews.parser.Reject;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a conversion puts what it finds: items and rejects into their outputs, problems before the user. Not thread-safe. */
final class Results implements Closeable, Flushable {

    /** About so many items are written together. */
    private static final int ITEMS_OF_A_PIECE = 64;

    private final ItemOutput items;
    private final OutputStream rejectBytes;
    private final RejectWriter rejects;
    private final ShownProblems problems;

    private final Selection selection;

    Results(ItemOutput items, OutputStream rejects, ShownProblems problems, Selection selection) {
        this.items = items;
        this.rejectBytes = rejects;
        this.rejects = new RejectWriter(rejects);
        this.problems = problems;
        this.selection = selection;
    }

    /** How it wants the items of documents to be. */
    ItemForm form() {
        return selection.isMerging() ? ItemForm.VALUES : items.form();
    }

    /** Takes what stands in a document. */
    void take(Piece piece) throws IOException {
        if (selection.isMerging()) {
            selection.merge(piece.values());
        } else {
            items.write(piece);
        }
        piece.writeRejects(rejectBytes);
        if (piece.problem() != null) {
            problems.add(piece.problem());
        }
    }

    /** Takes a problem of an archive. */
    void problem(ProblemLine problem) throws Failure {
        problems.add(problem);
    }

    /** Takes an item of a replayed text. */
    void item(SourcedItem item) throws IOException {
        if (selection.isMerging()) {
            selection.merge(List.of(item));
        } else {
            write(List.of(item));
        }
    }

    /** Takes a reject of a replayed text, which stood where the text did and may have the address that the text has. */
    void reject(Source source, Optional<String> url, Reject reject) throws IOException {
        rejects.write(source, url, reject);
    }

    /** Takes a line of a replay that gives neither, so that it is not lost. */
    void copy(ByteLines line) throws IOException {
        rejects.copy(line);
    }

    /** Takes a problem of a replay. */
    void problemOfReplay(ProblemLine problem) throws Failure {
        problems.addOfReplay(problem);
    }

    /** Writes what can be written only when all was found. */
    void finish(Summary summary) throws IOException {
        List<SourcedItem> piece = new ArrayList<>(ITEMS_OF_A_PIECE);
        selection.finish(summary, problems, new Selection.Target() {
            @Override
            public void item(SourcedItem item) throws IOException {
                piece.add(item);
                if (piece.size() == ITEMS_OF_A_PIECE) {
                    write(piece);
                    piece.clear();
                }
            }
        });
        write(piece);
    }

    private void write(List<SourcedItem> piece) throws IOException {
        items.write(Piece.of(items.form(), piece, List.of(), null));
    }

    /** Hands on what was written so far, for those who read it though the whole never comes. */
    @Override
    public void flush() throws IOException {
        items.flush();
        rejects.flush();
    }

    /** Completes both outputs. */
    @Override
    public void close() throws IOException {
        items.close();
        rejects.close();
    }
}
