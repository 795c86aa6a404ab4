package org.sala.visits.domain;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Networks in CIDR notation ({@code 10.20.0.0/16}, {@code 2001:db8::/32}, or a single address), from which the staff reads. */
public final class Networks {

    private record Network(BigInteger prefix, int length, int bits) {}

    private final List<Network> networks = new ArrayList<>();

    /** @throws IllegalArgumentException when an entry is no network */
    public Networks(List<String> written) {
        for (String each : written) {
            String[] parts = each.trim().split("/", 2);
            byte[] address = numeric(parts[0]);
            if (address == null) {
                throw new IllegalArgumentException("no network: " + each);
            }
            int bits = address.length * 8;
            int length = parts.length == 2 ? Integer.parseInt(parts[1]) : bits;
            if (length < 0 || length > bits) {
                throw new IllegalArgumentException("no network: " + each);
            }
            networks.add(new Network(new BigInteger(1, address).shiftRight(bits - length), length, bits));
        }
    }

    /** Whether no network is named. */
    public boolean isEmpty() {
        return networks.isEmpty();
    }

    /** Whether this address, as written in a log, is in one of the networks; names are in none. */
    public boolean contains(String address) {
        byte[] numeric = numeric(address);
        if (numeric == null) {
            return false;
        }
        BigInteger number = new BigInteger(1, numeric);
        int bits = numeric.length * 8;
        return networks.stream()
                .anyMatch(each -> each.bits == bits
                        && number.shiftRight(bits - each.length).equals(each.prefix));
    }

    /** The address as bytes; null for anything that would have to be looked up. */
    private static byte[] numeric(String address) {
        boolean looksNumeric = address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
        try {
            return looksNumeric ? InetAddress.getByName(address).getAddress() : null;
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }
}
