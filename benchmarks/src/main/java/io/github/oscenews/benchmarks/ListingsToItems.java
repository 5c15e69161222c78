package io.github.oscenews.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Param;

/** Pages of the newsroom's listing, each in a markup of its own. */
public class ListingsToItems extends HtmlToItems {

    @Param("600")
    int listings;

    /** Made by JMH. */
    public ListingsToItems() {}

    @Override
    List<byte[]> pages() {
        return Pages.listings(listings);
    }
}
