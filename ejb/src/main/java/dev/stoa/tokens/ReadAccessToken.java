// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tokens.AccessToken.Holder;
import dev.stoa.tokens.MalformedToken.Part;
import dev.stoa.tokens.MalformedToken.Reason;
import dev.stoa.tokens.ServiceField.Name;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A token of version 006 as it came: what it says, and what is needed to check it against a channel and a uid. */
final class ReadAccessToken implements KnownToken {

    private final String appId;
    private final byte[] signature;
    private final long channelCrc;
    private final long uidCrc;
    private final byte[] message;
    private final AccessToken content;

    private ReadAccessToken(String appId, TokenReader in) throws MalformedToken {
        this.appId = appId;
        signature = in.block(TokenHmac.LENGTH, Part.SIGNATURE);
        channelCrc = in.u32(Part.CHECKSUM);
        uidCrc = in.u32(Part.CHECKSUM);
        message = in.block(Part.MESSAGE);
        in.requireEnd();
        content = AccessToken.readMessage(message);
    }

    /** Reads a text that begins with the version. */
    static ReadAccessToken of(String text) throws MalformedToken {
        if (text.length() < AccessToken.APP_ID_END) {
            throw new MalformedToken(Part.APP_ID, VERSION_LENGTH, Reason.TRUNCATED);
        }
        var appId = text.substring(VERSION_LENGTH, AccessToken.APP_ID_END);
        if (!HexId.is(appId)) {
            throw new MalformedToken(Part.APP_ID, VERSION_LENGTH, Reason.WRONG_CHARACTER);
        }
        return new ReadAccessToken(appId, new TokenReader(ReadToken.base64(text, AccessToken.APP_ID_END)));
    }

    @Override
    public TokenVersion version() {
        return TokenVersion.ACCESS_TOKEN;
    }

    @Override
    public String appId() {
        return appId;
    }

    AccessToken content() {
        return content;
    }

    /** The privileges of two services lie in one map. */
    @Override
    public List<InspectedService> services() {
        var services = new ArrayList<InspectedService>();
        var rtc = rtcPrivileges();
        if (!rtc.isEmpty()) {
            services.add(service(ServiceType.RTC, rtc));
        }
        var login = content.privileges().seconds().get(AccessToken.SIGNALING_LOGIN);
        if (login != null) {
            services.add(service(ServiceType.SIGNALING, new TreeMap<>(Map.of(1, login))));
        }
        return services;
    }

    /** The time stamp is not it: builders put the end of the token there, or the moment. */
    @Override
    public Optional<Instant> issuedAt() {
        return Optional.empty();
    }

    /** The end of the last privilege; the format has no other. */
    @Override
    public Instant expiresAt() {
        return content.privileges().seconds().values().stream()
                .max(Long::compare)
                .map(Instant::ofEpochSecond)
                .orElse(Instant.EPOCH);
    }

    @Override
    public boolean hidesItsHolder() {
        return true;
    }

    @Override
    public Optional<Finding> mismatch(Presented presented) {
        if (presented.service().isPresent() && fitting(presented).isEmpty()) {
            return Optional.of(new Finding(Verdict.SERVICE_DIFFERS));
        }
        if (holder(presented).isPresent()) {
            return Optional.empty();
        }
        if (isForSignaling(presented)) {
            return Optional.of(new Finding(Verdict.UID_DIFFERS));
        }
        if (presented.channel().isPresent() && !isForChannel(presented.channel().get())) {
            return Optional.of(new Finding(Verdict.CHANNEL_DIFFERS));
        }
        if (presented.uid().isPresent() && !isForUid(presented.uid().get())) {
            return Optional.of(new Finding(Verdict.UID_DIFFERS));
        }
        return Optional.of(new Finding(Verdict.CHANNEL_OR_UID_NEEDED));
    }

    @Override
    public List<InspectedService> fitting(Presented presented) {
        return services().stream()
                .filter(service -> presented.mayBeFor(service.type()))
                .toList();
    }

    @Override
    public boolean isSignedWith(String certificate, Presented presented) {
        return holder(presented)
                .filter(holder -> isSignedWith(certificate, holder))
                .isPresent();
    }

    /** Whether the token can be for this channel: its checksum is the same. */
    boolean isForChannel(String channel) {
        return AccessToken.crc32(channel) == channelCrc;
    }

    /** Whether the token can be for this uid: its checksum is the same. */
    boolean isForUid(String uid) {
        return AccessToken.crc32(uid) == uidCrc;
    }

    /** Whether this certificate made the signature, for this channel and uid; takes as long for a wrong one. */
    boolean isSignedWith(String certificate, Holder holder) {
        return MessageDigest.isEqual(AccessToken.signature(certificate, appId, holder, message), signature);
    }

    /** Who is presented, if the checksums allow it. */
    private Optional<Holder> holder(Presented presented) {
        var channel = presented.channel().orElse("");
        var uid = presented.uid().filter(typed -> !ServiceField.isNobody(typed)).orElse("");
        var inChannel = Stream.of(new Holder(channel, uid), new Holder(channel, ""));
        var asUser = Stream.of(new Holder(uid, "")); // Signaling has its user in the place of the channel.
        var possible = presented.service().isEmpty()
                ? Stream.concat(inChannel, asUser)
                : isForSignaling(presented) ? asUser : inChannel;
        return possible.filter(holder -> isForChannel(holder.channel()) && isForUid(holder.uid()))
                .findFirst();
    }

    private static boolean isForSignaling(Presented presented) {
        return presented.service().filter(ServiceType.SIGNALING::equals).isPresent();
    }

    private SortedMap<Integer, Long> rtcPrivileges() {
        var rtc = new TreeMap<>(content.privileges().seconds());
        rtc.remove(AccessToken.SIGNALING_LOGIN);
        return rtc;
    }

    /** Of the holder only this much is in the token: whether it is anyone. */
    private InspectedService service(ServiceType type, SortedMap<Integer, Long> seconds) {
        var privileges = InspectedService.inspected(type, new Privileges(seconds), Instant::ofEpochSecond);
        var anyone = type == ServiceType.RTC && isForUid("");
        var fields = anyone ? List.of(new ServiceField(Name.UID, "")) : List.<ServiceField>of();
        return new InspectedService(type, privileges, fields, List.of());
    }
}
