package org.camtay.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.camtay.database.LaunchRefused;
import org.jspecify.annotations.Nullable;

/** Free ports of one network address of this machine. */
record Ports(InetAddress address) {

    static final int USUAL = 8080;

    private static final int LAST_TRIED = 8099;
    private static final int HIGHEST = 65_535;

    /** An address of this machine, or the one that stands for all of them. */
    static InetAddress ownAddress(String name) {
        try {
            InetAddress address = InetAddress.getByName(name);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
            throw new LaunchRefused("address.foreign", name);
        } catch (IOException e) {
            throw new LaunchRefused(e, "address.foreign", name);
        }
    }

    /** The wanted port, or the usual one or its first free successor; 0 leaves the choice to the system. */
    int choose(@Nullable Integer wanted) {
        if (wanted == null) {
            return IntStream.rangeClosed(USUAL, LAST_TRIED)
                    .filter(this::isFree)
                    .findFirst()
                    .orElseThrow(() -> new LaunchRefused("port.none", USUAL, LAST_TRIED));
        }
        if (wanted < 0 || wanted > HIGHEST) {
            throw new LaunchRefused("port.range", wanted);
        }
        if (!isFree(wanted)) {
            throw new LaunchRefused("port.taken", wanted);
        }
        return wanted;
    }

    private boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
