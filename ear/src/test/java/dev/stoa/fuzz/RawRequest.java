// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request as its bytes: no client would send what strangers do. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int MOST_ANSWERED_BYTES = 256 * 1024;
    private static final String STATUS_LINE = "HTTP/1.1 ";

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private byte[] body = {};

    RawRequest(String method, String target) {
        line(method + " " + target + " HTTP/1.1");
        line("Host: 127.0.0.1");
        line("Connection: close");
    }

    RawRequest header(String name, String value) {
        line(name + ": " + value);
        return this;
    }

    RawRequest body(byte[] content) {
        body = content;
        return header("Content-Length", Integer.toString(content.length));
    }

    private void line(String text) {
        head.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends it and hands back the status, or that the server hung up.
     *
     * @throws IllegalStateException if the server says that the fault is its own, or says too much
     */
    String sendTo(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream());
            return status(socket.getInputStream());
        } catch (SocketException hungUp) {
            return "hung up";
        }
    }

    private void write(OutputStream out) throws IOException {
        head.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        head.writeBytes(body);
        out.write(head.toByteArray());
        out.flush();
    }

    private String status(InputStream in) throws IOException {
        var answer = in.readNBytes(MOST_ANSWERED_BYTES);
        var line = new String(Arrays.copyOf(answer, Math.min(answer.length, 64)), StandardCharsets.US_ASCII);
        if (!line.startsWith(STATUS_LINE)) {
            return "hung up";
        }
        var status = line.substring(STATUS_LINE.length(), STATUS_LINE.length() + 3);
        if (status.startsWith("5") || answer.length == MOST_ANSWERED_BYTES) {
            throw new IllegalStateException(status + ", " + answer.length + " bytes, to\n" + head);
        }
        return status;
    }
}
