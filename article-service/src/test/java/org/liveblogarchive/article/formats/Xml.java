package org.liveblogarchive.article.formats;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document that is well-formed XML, by XPath. Prefixes are parts of names. */
public record Xml(Document document) {

  /** Reads a document and fails where it is not well-formed. */
  public static Xml of(String text) {
    try {
      String withoutDoctype = text.replaceFirst("^<!doctype html>", "");
      return new Xml(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(withoutDoctype))));
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new AssertionError(malformed);
    }
  }

  /** Returns the text of all nodes that a path selects. */
  public List<String> all(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(nodes::item)
          .map(Node::getTextContent)
          .map(String::strip)
          .toList();
    } catch (XPathExpressionException malformed) {
      throw new AssertionError(malformed);
    }
  }

  /** Returns the text of the first node that a path selects. */
  public String first(String path) {
    return all(path).getFirst();
  }
}
