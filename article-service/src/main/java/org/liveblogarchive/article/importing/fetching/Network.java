package org.liveblogarchive.article.importing.fetching;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A network in the notation of CIDR.
 *
 * @param size how many bits an address has
 * @param rest how many of them tell hosts apart
 */
record Network(BigInteger prefix, int size, int rest) {

  static Network of(String address, int prefixLength) {
    byte[] bytes = InetAddress.ofLiteral(address).getAddress();
    int size = bytes.length * Byte.SIZE;
    int rest = size - prefixLength;
    return new Network(new BigInteger(1, bytes).shiftRight(rest), size, rest);
  }

  boolean holds(byte[] address) {
    return address.length * Byte.SIZE == size
        && new BigInteger(1, address).shiftRight(rest).equals(prefix);
  }
}
