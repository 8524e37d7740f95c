package dev.vigie.local.run;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Sends e-mail by SMTP, as VIGIE_SMTP says: {@code smtp://user:password@host:587} (with STARTTLS where the server
 * offers it) or {@code smtps://user:password@host:465}; VIGIE_MAIL_FROM is the sender.
 */
public final class Mailer {
    private static final String MILLISECONDS = "15000";

    private final URI server;
    private final String from;

    private Mailer(URI server, String from) {
        this.server = server;
        this.from = from;
    }

    /**
     * The mailer that the environment describes; empty where it describes none.
     *
     * @throws IllegalArgumentException when it is described wrongly
     */
    public static Optional<Mailer> of(Map<String, String> environment) {
        var address = environment.getOrDefault("VIGIE_SMTP", "");
        if (address.isBlank()) {
            return Optional.empty();
        }
        var from = environment.getOrDefault("VIGIE_MAIL_FROM", "");
        if (!from.contains("@")) {
            throw new IllegalArgumentException(
                    "VIGIE_SMTP is set but VIGIE_MAIL_FROM is not; set it to the sender's address");
        }
        try {
            var server = new URI(address);
            if (server.getHost() == null
                    || !("smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme()))) {
                throw new IllegalArgumentException("VIGIE_SMTP is written smtp://user:password@host:587");
            }
            return Optional.of(new Mailer(server, from));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("VIGIE_SMTP is written smtp://user:password@host:587", e);
        }
    }

    /** @throws MailFailed when the server does not take it */
    public void send(String to, String subject, String body) {
        try {
            var session = Session.getInstance(settings());
            var mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(subject, "UTF-8");
            mail.setText(body, "UTF-8");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(new Date());
            var login = server.getUserInfo() == null
                    ? new String[0]
                    : server.getUserInfo().split(":", 2);
            if (login.length == 2) {
                Transport.send(mail, login[0], login[1]);
            } else {
                Transport.send(mail);
            }
        } catch (MessagingException e) {
            throw new MailFailed(
                    "the mail server " + server.getHost() + " did not take the message: " + e.getMessage(), e);
        }
    }

    private int port() {
        if (server.getPort() != -1) {
            return server.getPort();
        }
        return "smtps".equals(server.getScheme()) ? 465 : 587;
    }

    private Properties settings() {
        var scheme = server.getScheme();
        var settings = new Properties();
        settings.put("mail.transport.protocol", scheme);
        settings.put("mail.transport.protocol.rfc822", scheme);
        settings.put("mail." + scheme + ".host", server.getHost());
        settings.put("mail." + scheme + ".port", Integer.toString(port()));
        settings.put("mail." + scheme + ".auth", Boolean.toString(server.getUserInfo() != null));
        settings.put("mail." + scheme + ".starttls.enable", "true");
        settings.put("mail." + scheme + ".connectiontimeout", MILLISECONDS);
        settings.put("mail." + scheme + ".timeout", MILLISECONDS);
        settings.put("mail." + scheme + ".writetimeout", MILLISECONDS);
        return settings;
    }

    /** The message did not leave; it is still owed. */
    public static final class MailFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MailFailed(String message, Exception cause) {
            super(message, cause);
        }
    }
}
