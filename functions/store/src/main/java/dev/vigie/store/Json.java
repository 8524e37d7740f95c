package dev.vigie.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** How records become JSON and back: unknown fields are an older or newer Vigie's and do not hurt. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What isOpen() and its like answer follows from the record and is not stored with it.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            // What an older Vigie did not know yet is none of it.
            .withConfigOverride(List.class, Json::orEmpty)
            .withConfigOverride(Set.class, Json::orEmpty)
            .withConfigOverride(Map.class, Json::orEmpty)
            .build();

    private Json() {}

    private static void orEmpty(MutableConfigOverride values) {
        values.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

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
