// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Texts by key; a key that no bundle has is shown as it is, in brackets, so that nobody overlooks it. */
class KnownTexts extends AbstractMap<String, String> {

    private final Map<String, String> texts;

    KnownTexts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    @Override
    public String get(Object key) {
        var text = texts.get(key);
        return text == null ? "[" + key + "]" : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
