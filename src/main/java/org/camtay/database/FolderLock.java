package org.camtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one starter or stopper at a time work on a database folder, in this process and among all. */
final class FolderLock {

    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private FolderLock() {}

    /** Does the work to its end: a stop that interrupts this thread must not leave a server behind. */
    static <T> T holding(DatabaseFolder folder, Supplier<T> work) {
        boolean interrupted = Thread.interrupted();
        IN_THIS_PROCESS.lock();
        try (FileChannel channel =
                FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            T result = work.get();
            lock.release();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IN_THIS_PROCESS.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
