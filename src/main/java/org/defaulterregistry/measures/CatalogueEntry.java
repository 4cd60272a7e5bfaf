package org.defaulterregistry.measures;

import org.defaulterregistry.rulebook.measure.Measure;

/**
 * A measure with everything the catalogue says about it.
 *
 * @param source where our line comes from, and how well it is known
 */
public record CatalogueEntry(
        Measure measure,
        String nameEn,
        String nameZh,
        String category,
        String implementingSector,
        String legalBasis,
        String source) {}
