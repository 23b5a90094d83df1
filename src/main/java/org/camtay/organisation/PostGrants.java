package org.camtay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.camtay.access.Grant;
import org.camtay.access.GrantSource;
import org.camtay.access.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may do follows from the posts they hold on the day. */
@Component
@Transactional(readOnly = true)
class PostGrants implements GrantSource {

    private final PostRepository posts;

    PostGrants(PostRepository posts) {
        this.posts = posts;
    }

    @Override
    public List<Grant> grantsOf(PersonId person, LocalDate day) {
        return posts.findHeldBy(person.value(), day).stream()
                .flatMap(post -> post.kind().rolesIn(post.unit().kind()).stream()
                        .map(role -> new Grant(role, post.unit().range())))
                .toList();
    }
}
