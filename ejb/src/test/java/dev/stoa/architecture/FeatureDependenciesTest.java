// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import dev.stoa.Feature;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every feature to what its {@link Feature} declares: no more, no less, and never in a circle. */
class FeatureDependenciesTest {

    @ParameterizedTest
    @MethodSource("features")
    void usesExactlyWhatItDeclares(JavaPackage feature) {
        assertThat(used(feature)).isEqualTo(declared(feature));
    }

    @Test
    void neverUseEachOtherInACircle() {
        slices().matching("dev.stoa.(*)..").should().beFreeOfCycles().check(Code.PRODUCT);
    }

    /** A misspelt package would make the two checks above pass over nothing. */
    @Test
    void areTheOnesThatExist() {
        assertThat(features().map(JavaPackage::getRelativeName))
                .contains("access", "audit", "credentials", "projects", "tenancy", "time");
    }

    /** The checks find nothing today; the following prove that they would. */
    @Test
    void noticesAnUndeclaredUse() {
        var secretive = Code.BROKEN.getPackage("dev.stoa.broken.secretive");

        assertThat(used(secretive)).containsExactly("innocent");
        assertThat(declared(secretive)).isEmpty();
    }

    @Test
    void noticesAStaleDeclaration() {
        var boastful = Code.BROKEN.getPackage("dev.stoa.broken.boastful");

        assertThat(used(boastful)).isEmpty();
        assertThat(declared(boastful)).containsExactly("innocent");
    }

    @Test
    void noticesACircle() {
        var rule = slices().matching("dev.stoa.broken.(*)..").should().beFreeOfCycles();

        assertThatThrownBy(() -> rule.check(Code.BROKEN)).hasMessageContaining("Cycle detected");
    }

    private static Stream<JavaPackage> features() {
        return Code.PRODUCT.getPackage("dev.stoa").getSubpackages().stream();
    }

    private static Set<String> declared(JavaPackage feature) {
        return new TreeSet<>(Set.of(feature.getAnnotationOfType(Feature.class).uses()));
    }

    private static Set<String> used(JavaPackage feature) {
        var siblings = feature.getParent().orElseThrow().getSubpackages();
        return feature.getClassDependenciesFromThisPackageTree().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .flatMap(target -> siblings.stream().filter(sibling -> contains(sibling, target)))
                .filter(sibling -> !sibling.equals(feature))
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean contains(JavaPackage feature, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(feature.getName() + ".");
    }
}
