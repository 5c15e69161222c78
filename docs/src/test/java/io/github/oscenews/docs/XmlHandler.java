package io.github.oscenews.docs;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks a piece of a POM: each artifact of the project's group is a module, with the version to use; and the piece stands, but
 * for white space and versions, in the POM of a stand-alone project that the build runs.
 */
final class XmlHandler implements Handler {

    private static final String GROUP = "io.github.oscenews";

    private final Repository repository;

    XmlHandler(Repository repository) {
        this.repository = repository;
    }

    @Override
    public void check(Block block, Session session) throws IOException {
        Element root;
        try {
            root = parse("<piece>" + block.text() + "</piece>");
        } catch (SAXParseException e) {
            session.fault(block.line() + e.getLineNumber(), "the XML is broken: " + e.getMessage());
            return;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        NodeList dependencies = root.getElementsByTagName("dependency");
        if (dependencies.getLength() == 0) {
            session.fault(block.line(), "the XML has no dependency");
        }
        for (int i = 0; i < dependencies.getLength(); i++) {
            check((Element) dependencies.item(i), block, session);
        }
        List<String> consumers = repository.consumers();
        if (!consumers.isEmpty()
                && consumers.stream().noneMatch(pom -> form(pom).contains(form(block.text())))) {
            session.fault(block.line(), "no POM in consumers/ has this");
        }
    }

    private void check(Element dependency, Block block, Session session) throws IOException {
        String artifact = text(dependency, "artifactId");
        if (!text(dependency, "groupId").equals(GROUP)
                || !repository.artifacts().contains(artifact)) {
            session.fault(
                    line(block, "<artifactId>" + artifact + "<"),
                    "no module is " + text(dependency, "groupId") + ":" + artifact);
        }
        String version = text(dependency, "version");
        if (!version.isEmpty() && !version.equals(repository.versionToUse())) {
            session.fault(
                    line(block, "<version>" + version + "<"),
                    "the version is " + repository.versionToUse() + ", not " + version);
        }
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static int line(Block block, String text) {
        int at = 0;
        while (at < block.lines().size() && !block.lines().get(at).contains(text)) {
            at++;
        }
        return at < block.lines().size() ? block.lineNumber(at) : block.line();
    }

    private static String form(String xml) {
        return xml.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("<version>[^<]*</version>", "")
                .replaceAll("\\s", "");
    }

    private static Element parse(String xml) throws SAXException, ParserConfigurationException, IOException {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        // The default one prints to standard error as well.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }
}
