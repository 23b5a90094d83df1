package org.camtay.quiz;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HintTakenRepository extends Repository<HintTaken, AnswerId> {

    HintTaken save(HintTaken hint);

    Optional<HintTaken> findById(AnswerId id);
}
