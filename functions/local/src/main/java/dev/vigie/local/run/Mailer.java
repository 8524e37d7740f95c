package dev.vigie.local.run;

import dev.vigie.message.HtmlMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Sends e-mail by SMTP, as VIGIE_SMTP says: {@code smtp://user:password@host:587} (with STARTTLS where the server
 * offers it) or {@code smtps://user:password@host:465}; VIGIE_MAIL_FROM is the sender.
 * With VIGIE_MAIL_HTML=true each e-mail holds the same in HTML beside the plain text.
 */
public final class Mailer {
    private static final String MILLISECONDS = "15000";

    private final URI server;
    private final String from;
    private final boolean withHtml;

    private Mailer(URI server, String from, boolean withHtml) {
        this.server = server;
        this.from = from;
        this.withHtml = withHtml;
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
            return Optional.of(new Mailer(
                    server,
                    from,
                    environment.getOrDefault("VIGIE_MAIL_HTML", "").equals("true")));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("VIGIE_SMTP is written smtp://user:password@host:587", e);
        }
    }

    /** @throws MailFailed when the server does not take it */
    public void send(String to, String subject, String body, String language) {
        try {
            var session = Session.getInstance(settings());
            var mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(from));
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(subject, "UTF-8");
            if (withHtml) {
                mail.setContent(both(subject, body, language));
            } else {
                mail.setText(body, "UTF-8");
            }
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

    /** The last one is the one that clients prefer. */
    private static MimeMultipart both(String subject, String body, String language) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(body, "UTF-8");
        var html = new MimeBodyPart();
        html.setText(HtmlMail.of(subject, body, language), "UTF-8", "html");
        return new MimeMultipart("alternative", plain, html);
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
