package dev.vigie.local.command;

import dev.vigie.scrapers.Answer;
import dev.vigie.store.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads saved web pages, one from an input or many that its lines name, and prints what each says as a line of JSON. */
record SavedPages(Function<Answer, Object> reader) {
    /** As much as the fetcher takes from the web. */
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    /** One page. @return the exit code */
    int one(InputStream in, Optional<String> url, Map<String, String> headers) throws IOException {
        var read = read(in.readNBytes(MAX_BYTES + 1), url, headers);
        try (var out = out()) {
            out.println(Json.write(read));
        }
        return read instanceof Unread ? 1 : 0;
    }

    /** A page for each line {@code {"file","url","headers"}}, in order. */
    int many(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try (var out = out()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(Json.write(saved(line)));
                }
            }
        }
        return 0;
    }

    private Object saved(String line) {
        try {
            var asked = Json.read(line, Saved.class);
            try (var in = Files.newInputStream(Path.of(asked.file()))) {
                return read(
                        in.readNBytes(MAX_BYTES + 1),
                        asked.url(),
                        asked.headers().orElse(Map.of()));
            }
        } catch (IOException e) {
            return new Unread("the file cannot be read: " + e.getMessage());
        } catch (JacksonException | NullPointerException e) {
            return new Unread("a line is a JSON object such as {\"file\":\"page.html\"}");
        }
    }

    private Object read(byte[] body, Optional<String> url, Map<String, String> headers) {
        return body.length > MAX_BYTES
                ? new Unread("more than 10 MB; no page is that long")
                : reader.apply(new Answer(url.orElse(""), 200, headers, body));
    }

    /** Standard output stays open: closing only flushes. */
    private static PrintStream out() {
        return new PrintStream(System.out, false, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    private record Saved(String file, Optional<String> url, Optional<Map<String, String>> headers) {}

    private record Unread(String error) {}
}
