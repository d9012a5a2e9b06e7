package org.liveblogarchive.search.query.web;

/** As many result sets are being exported as may be at once. */
class ExportsBusy extends RuntimeException {

  ExportsBusy() {
    super("Too many exports at once");
  }
}
