// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Adds a digest of the content to the address of our own resources, so that a browser may keep them for a year. */
public class FingerprintedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "stoa";
    private static final int DIGITS = 10;

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    public FingerprintedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        var resource = super.createResource(name, library);
        return resource == null || !LIBRARY.equals(library) || name.endsWith(".xhtml")
                ? resource
                : new Fingerprinted(resource, digests.computeIfAbsent(name, n -> digest(resource)));
    }

    private static String digest(Resource resource) {
        try (var content = resource.getInputStream()) {
            var sha = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(resource.getResourceName(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static class Fingerprinted extends ResourceWrapper {

        private final String digest;

        Fingerprinted(Resource wrapped, String digest) {
            super(wrapped);
            this.digest = digest;
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + digest;
        }
    }
}
