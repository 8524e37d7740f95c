package dev.vigie.alerts;

import dev.vigie.Some;
import dev.vigie.incident.Alert;
import dev.vigie.incident.Alert.Way;
import dev.vigie.incident.Level;
import dev.vigie.message.Message;
import java.util.Set;

/** A message ready to send, for tests. */
final class SomeMessage {
    private SomeMessage() {}

    static Message to(String contact, Way... ways) {
        var text = new Message.Text("VIGIE ALERTE: été €", "VIGIE ALERTE: ete", "VIGIE ALERTE\n\nÀ lire & à suivre\n");
        return new Message(Some.FOURNIL, contact, Set.of(ways), Level.ALERT, Alert.Kind.RAISED, "fr", false, text);
    }
}
