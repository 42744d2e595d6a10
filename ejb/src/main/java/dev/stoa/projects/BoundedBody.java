// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Keeps an answer's body, up to a length; a longer one fails before it is read. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final long MOST_BYTES = 1_000_000;

    private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
    private Flow.@Nullable Subscription subscription;
    private long bytes;

    @Override
    public CompletionStage<byte[]> getBody() {
        return kept.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        kept.onSubscribe(begun);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        bytes += parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (bytes <= MOST_BYTES) {
            kept.onNext(parts);
        } else if (subscription != null) {
            subscription.cancel();
            kept.onError(new IOException("the answer is longer than " + MOST_BYTES + " bytes"));
        }
    }

    @Override
    public void onError(Throwable failed) {
        kept.onError(failed);
    }

    @Override
    public void onComplete() {
        kept.onComplete();
    }
}
