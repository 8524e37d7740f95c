package dev.vigie.local.operate;

import java.security.SecureRandom;
import java.util.Base64;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/** The link key of a stack: a SecureString with one secret a line, the newest first. */
public final class LinkKeys {
    private static final int BYTES = 32;

    private final Place.Aws aws;

    public LinkKeys(Place.Aws aws) {
        this.aws = aws;
    }

    /**
     * Puts a new secret before the one that is there, or in its place.
     *
     * @param keep whether links made with the old one go on opening
     * @throws IllegalStateException when the stack has no key yet; the message names the mend
     */
    public void rotate(boolean keep, SecureRandom random) {
        var name = "/" + aws.stack() + "/link-key";
        var fresh = new byte[BYTES];
        random.nextBytes(fresh);
        var newest = Base64.getEncoder().encodeToString(fresh);
        var now = newestOf(name);
        aws.ssm()
                .putParameter(put -> put.name(name)
                        .type(ParameterType.SECURE_STRING)
                        .overwrite(true)
                        .value(keep ? newest + "\n" + now : newest));
    }

    private String newestOf(String name) {
        try {
            return aws.ssm()
                    .getParameter(get -> get.name(name).withDecryption(true))
                    .parameter()
                    .value()
                    .strip()
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (ParameterNotFoundException e) {
            throw new IllegalStateException(
                    "SSM parameter " + name + " is not there: aws ssm put-parameter --type SecureString --name " + name
                            + " --value \"$(openssl rand -base64 32)\"",
                    e);
        }
    }
}
