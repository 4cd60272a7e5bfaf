package org.defaulterregistry.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The operator's mail server, if one is configured ({@code spring.mail.host}). */
@Component
class MailServer {
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${registry.notices.mail-from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /**
     * @throws MailException if the server did not take it
     */
    void send(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        sender.getObject().send(message);
    }
}
