package org.sala.links.domain;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which network addresses belong to the open internet: those of this machine and of inner networks do not (RFC 6890). */
public final class PublicNetwork {
    private PublicNetwork() {}

    /** Whether anybody on the internet could reach it. */
    public static boolean holds(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address six ? holds(six.getAddress()) : isOpen((Inet4Address) address);
    }

    private static boolean isOpen(Inet4Address address) {
        int first = address.getAddress()[0] & 0xFF;
        int second = address.getAddress()[1] & 0xFF;
        int third = address.getAddress()[2] & 0xFF;
        boolean sharedByCarriers = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean trials = first == 198 && (second == 18 || second == 19 || second == 51 && third == 100);
        boolean examples = first == 203 && second == 0 && third == 113;
        return first != 0 && first < 240 && !sharedByCarriers && !protocols && !trials && !examples;
    }

    private static boolean holds(byte[] six) {
        boolean uniqueLocal = (six[0] & 0xFE) == 0xFC;
        boolean documentation = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0x0D && (six[3] & 0xFF) == 0xB8;
        boolean translated = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xFF) == 0xFF && (six[3] & 0xFF) == 0x9B;
        boolean relayed = six[0] == 0x20 && six[1] == 0x02;
        boolean compatible = isZero(six, 0, 12);
        if (uniqueLocal || documentation || compatible) {
            return false;
        }
        return !translated && !relayed || holds(inner(six, translated ? 12 : 2));
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress inner(byte[] six, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
