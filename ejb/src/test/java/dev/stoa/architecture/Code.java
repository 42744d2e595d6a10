// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.stoa.Feature;

/** The code that the rules are held against, and the code that breaks them on purpose. */
final class Code {

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .importUrl(Feature.class.getProtectionDomain().getCodeSource().getLocation());

    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("dev.stoa.broken");

    private Code() {}
}
