// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the platform and the browser for the first test that asks for them; JUnit closes both with its store after the
 * last, and each visitor after his test.
 */
class PlatformExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(PlatformExtension.class);
    private static final Path PICTURES = Path.of(System.getProperty("stoa.pictures", "target/pictures"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == LocalPlatform.class || type == Visitor.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == LocalPlatform.class) {
            return platform(context);
        }
        return type == Visitors.class ? visitors(context) : visitor(parameter, context);
    }

    private static LocalPlatform platform(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(LocalPlatform.class, type -> start(), LocalPlatform.class);
    }

    private static Visitor visitor(ParameterContext parameter, ExtensionContext context) {
        var language = parameter.isAnnotated(InChinese.class) ? "zh-CN" : "en-US";
        return visitors(context).newcomer(parameter.getParameter().getName(), language);
    }

    private static Visitors visitors(ExtensionContext context) {
        var platform = platform(context);
        var browsers = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browsers.class, type -> Browsers.start(), Browsers.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visitors.class,
                        type -> new Visitors(
                                (name, language) -> new Visitor(name, platform, browsers.newContext(language))),
                        Visitors.class);
    }

    /** Leaves what each visitor of a failed test saw last beside the test's report. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            visitors(context).pictures(PICTURES, test);
        }
    }

    private static LocalPlatform start() {
        try {
            var data = Path.of(System.getProperty("stoa.system-tests.data", "target/platform"));
            var platform = new LocalPlatform(
                    PlatformSettings.throwaway(data),
                    PlatformFiles.of(System.getProperties()),
                    new Progress(System.out::println));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform), "stop"));
            platform.start();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the platform's tables can't be made", e);
        }
    }

    private static void close(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
