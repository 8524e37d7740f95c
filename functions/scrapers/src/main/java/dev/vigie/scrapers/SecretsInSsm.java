package dev.vigie.scrapers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/** Keys of places as encrypted parameters under one path; read once for as long as the function lives. */
final class SecretsInSsm implements Secrets {
    private final SsmClient ssm;
    private final String path;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param path where they stand, with a slash at the end */
    SecretsInSsm(SsmClient ssm, String path) {
        this.ssm = ssm;
        this.path = path;
    }

    @Override
    public Optional<String> of(String name) {
        var kept = Optional.ofNullable(known.get(name));
        if (kept.isPresent()) {
            return kept;
        }
        try {
            var value = ssm.getParameter(get -> get.name(path + name).withDecryption(true))
                    .parameter()
                    .value();
            known.put(name, value);
            return Optional.of(value);
        } catch (ParameterNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public String mend(String name) {
        return "put it into the encrypted parameter " + path + name;
    }
}
