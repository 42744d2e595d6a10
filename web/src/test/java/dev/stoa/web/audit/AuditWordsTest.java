// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.stoa.access.Guarded;
import dev.stoa.identity.SignInEvent;
import dev.stoa.web.shell.Texts;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be on the trail has words; a read, too, can be refused. Both languages have the same ones. */
class AuditWordsTest {

    private static final Path BUSINESS = Path.of("../ejb/src/main/java");
    private static final Pattern REFUSED = Pattern.compile("\\bsuper\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern NOTED = Pattern.compile("\\bchanges\\.note\\(\\s*\"([^\"]+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyMethodOfEveryBoundaryHasWords() {
        assertThat(actions()).hasSizeGreaterThan(20).isSubsetOf(words("audit.action."));
    }

    @Test
    void everyFieldThatABoundaryNotesHasWords() throws IOException {
        assertThat(named(NOTED)).isNotEmpty().isSubsetOf(words("audit.field."));
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        var known = new TreeSet<>(words("audit.refusal."));
        known.addAll(words("api.title."));

        assertThat(named(REFUSED)).hasSizeGreaterThan(50).isSubsetOf(known);
    }

    @Test
    void everythingThatIsToldOfSignInsHasWords() {
        assertThat(Stream.of(SignInEvent.Type.values()).map(type -> "SignIn." + type))
                .isSubsetOf(words("audit.action."));
    }

    private Set<String> words(String beginning) {
        return texts.in(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> actions() {
        return new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("dev.stoa").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.isMetaAnnotatedWith(Guarded.class))
                        .map(AuditWordsTest::action)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String action(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        try (var files = Files.walk(BUSINESS)) {
            var names = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
            return names;
        }
    }
}
