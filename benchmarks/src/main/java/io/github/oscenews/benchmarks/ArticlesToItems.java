package io.github.oscenews.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Param;

/** Pages of an article, each in a markup of its own. */
public class ArticlesToItems extends HtmlToItems {

    @Param("300")
    int articles;

    /** Made by JMH. */
    public ArticlesToItems() {}

    @Override
    List<byte[]> pages() {
        return Pages.articles(articles);
    }
}
