package org.camtay.records;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.camtay.meeting.MeetingRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a record is written down: a document with the names of the record's own components; what is not known is left out. Plain
 * data only: no type is ever named in it.
 */
final class StoredRecord {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(com.fasterxml.jackson.annotation.PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(com.fasterxml.jackson.annotation.PropertyAccessor.FIELD, Visibility.ANY))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoredRecord() {}

    static String write(MeetingRecord record) {
        return JSON.writeValueAsString(record);
    }

    static MeetingRecord read(String body) {
        return JSON.readValue(body, MeetingRecord.class);
    }
}
