package dev.vigie.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How records become JSON and back: unknown fields are an older or newer Vigie's and do not hurt. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What isOpen() and its like answer follows from the record and is not stored with it.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    public static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /** Any JSON, as it is. */
    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
