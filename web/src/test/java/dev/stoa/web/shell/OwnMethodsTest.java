// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnMethodsTest {

    private final OwnMethods methods = new OwnMethods();
    private final PlainContext context = new PlainContext();

    /** What a page shows. */
    public record Line(String name) {
        public String with(String more, int times) {
            return name + more.repeat(times);
        }

        public String either(String text) {
            return text;
        }

        public String either(int number) {
            return "number " + number;
        }

        public String all(String... texts) {
            return String.join(",", texts);
        }

        public String from(int place) {
            return name.substring(place);
        }
    }

    @Test
    void callsAMethodByItsNameAndItsParameters() {
        assertThat(call(new Line("a"), "name")).isEqualTo("a");
        assertThat(call(new Line("b"), "name")).isEqualTo("b");
        assertThat(call(new Line("a"), "with", "-", "2"))
                .as("2 in words of the page")
                .isEqualTo("a--");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesToThePlatformWhatIsNotPlain() {
        assertThat(call(new Line("a"), "either", "x")).isNull();
        assertThat(call(new Line("a"), "all", "x")).isNull();
        assertThat(call(new Line("a"), "with", "-")).isNull();
        assertThat(call(new Line("a"), "missing")).isNull();
        assertThat(call("not our own", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void tellsWhyAMethodFailed() {
        assertThatThrownBy(() -> call(new Line("a"), "from", 9))
                .isInstanceOf(ELException.class)
                .hasRootCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    private @Nullable Object call(Object base, String name, Object... parameters) {
        return methods.invoke(context, base, name, null, parameters);
    }

    /** Converts texts to numbers, as the platform does. */
    private static final class PlainContext extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object given, Class<T> type) {
            return type == int.class ? (T) Integer.valueOf(given.toString()) : (T) given;
        }

        @Override
        public ELResolver getELResolver() {
            throw new AssertionError("not asked");
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new AssertionError("not asked");
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new AssertionError("not asked");
        }
    }
}
