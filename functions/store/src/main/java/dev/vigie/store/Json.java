package dev.vigie.store;

import tools.jackson.databind.json.JsonMapper;

/** How records become JSON and back: unknown fields are an older or newer Vigie's and do not hurt. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    public static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
