package io.github.oscenews.docs;

import java.io.IOException;

/** Checks a block of plain text: right below a block that was run it is what that printed; anywhere else, a piece of an example. */
final class PlainHandler implements Handler {

    private final Repository repository;

    PlainHandler(Repository repository) {
        this.repository = repository;
    }

    @Override
    public void check(Block block, Session session) throws IOException {
        String output = session.output();
        if (block.follows() && output != null) {
            session.compare(block.lines(), output, block.lineNumber(0));
        } else if (repository.pages().stream().noneMatch(page -> ("\n" + page + "\n").contains("\n" + block.text()))) {
            session.fault(block.line(), "no page in examples/data has this");
        }
    }
}
