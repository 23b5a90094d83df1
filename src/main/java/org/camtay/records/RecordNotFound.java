package org.camtay.records;

/** There is no such record or cell where the current person may read or keep one. */
public class RecordNotFound extends RuntimeException {
    RecordNotFound() {
        super("not in the scope of the current person");
    }
}
