package dev.vigie.score.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.score.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Languages LANGUAGES = Languages.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | On a attendu une heure et personne n'est venu",
                "fr | jsuis degoutee du service mdr",
                "en | we waited an hour and nobody came lol",
                "en | @user gonna try that bakery tmrw #yum",
                "es | Esperamos una hora y no vino nadie",
                "de | Wir haben eine Stunde gewartet und keiner kam",
                "it | Abbiamo aspettato un'ora e non è venuto nessuno",
                "nl | We hebben een uur gewacht en er kwam niemand",
                "pt | Esperámos uma hora e não veio ninguém",
            })
    void tellsTheSevenLanguages(String language, String text) {
        assertThat(LANGUAGES.of(Text.of(text))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi väntade en timme och ingen kom till bordet",
                "Czekaliśmy godzinę i nikt nie przyszedł",
                "Bir saat bekledik ve kimse gelmedi",
                "Мы ждали час, и никто не пришёл",
                "انتظرنا ساعة ولم يأت أحد",
                "一時間待っても誰も来ませんでした",
                "",
                "12 34 http @user 🙂",
            })
    void saysUnknownRatherThanGuess(String text) {
        assertThat(LANGUAGES.of(Text.of(text))).isEqualTo(Languages.UNKNOWN);
    }

    @Property(tries = 200)
    void anyTextHasOneOfTheKnownAnswers(@ForAll String text) {
        assertThat(Languages.KNOWN).contains(LANGUAGES.of(Text.of(text)));
    }
}
