// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.util.List;
import java.util.stream.Stream;

/** How a token is built in the languages that servers in the field are written in. */
final class CodeSamples {

    private CodeSamples() {}

    static List<CodeSample> of(String appId, TokenOrder order) {
        return Stream.of(new JavaSample(), new NodeSample(), new GoSample(), new PythonSample())
                .map(language -> language.write(appId, order))
                .toList();
    }
}
