package org.camtay.keeping;

import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a page sends what was typed: 200 it is kept, 409 something later is kept already, 400 it cannot be kept. */
@RestController
class KeptWorkEndpoint {

    /** What a page sends. */
    record Message(String subject, long sequence, String key, Map<String, String> fields) {}

    private final KeptWorks works;

    KeptWorkEndpoint(KeptWorks works) {
        this.works = works;
    }

    @PostMapping("/kept")
    ResponseEntity<Void> receive(@RequestBody Message message) {
        return ResponseEntity.status(status(message)).build();
    }

    private HttpStatus status(Message message) {
        try {
            return switch (works.receive(message.subject(), message.sequence(), message.key(), message.fields())) {
                case RECEIVED -> HttpStatus.OK;
                case OVERTAKEN -> HttpStatus.CONFLICT;
                case UNFIT -> HttpStatus.BAD_REQUEST;
            };
        } catch (DataIntegrityViolationException _) {
            // The first message of a subject came twice at the same moment: it is sent again.
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }
}
