package org.camtay.demo;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DemoMarkRepository extends Repository<DemoMark, Long> {

    DemoMark save(DemoMark mark);

    @Query("select count(m) > 0 from DemoMark m")
    boolean exists();

    @Query("select count(m) > 0 from DemoMark m where m.generated")
    boolean isGenerated();
}
