/**
 * The registry's front gate: routes and their rules, sign-in, size limits, repeated requests,
 * problem documents.
 */
@NullMarked
@NamedInterface("web")
package org.defaulterregistry.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
