/** What must hold for all objects together; each rule is a class. */
@NullMarked
package org.liveblogarchive.k8s.rules;

import org.jspecify.annotations.NullMarked;
