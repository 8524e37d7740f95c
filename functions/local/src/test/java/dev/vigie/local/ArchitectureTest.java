package dev.vigie.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the house: what flows one way stays one way. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Where the modules are packaged already, other modules' tests are jars and not folders.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.vigie");

    /** The words of the domain, each built on those before it. */
    private static final List<String> CORE = List.of(
            "business",
            "mention",
            "source",
            "score",
            "story",
            "pulse",
            "rumour",
            "incident",
            "memory",
            "guide",
            "message");

    private static final String[] CORE_PACKAGES =
            CORE.stream().map(name -> "dev.vigie." + name + "..").toArray(String[]::new);

    @Test
    void theCoreKnowsNothingButItself() {
        noClasses()
                .that(resideInAnyPackage(CORE_PACKAGES))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.vigie..").and(DescribedPredicate.not(resideInAnyPackage(CORE_PACKAGES))))
                .check(ALL);
    }

    @Test
    void theCoreNeedsNoCloudNoNetworkAndNoDisk() {
        noClasses()
                .that(resideInAnyPackage(CORE_PACKAGES))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "com.amazonaws..",
                                "software.amazon..",
                                "java.net.http..",
                                "java.nio.file..",
                                "java.sql..")
                        .or(DescribedPredicate.describe(
                                "are files or sockets",
                                type -> Set.of(
                                                "java.io.File",
                                                "java.io.FileInputStream",
                                                "java.net.Socket",
                                                "java.net.URL")
                                        .contains(type.getName()))))
                .check(ALL);
    }

    @Test
    void eachWordOfTheCoreIsBuiltOnThoseBeforeIt() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var name : CORE) {
            layers = layers.layer(name).definedBy("dev.vigie." + name + "..");
        }
        for (var index = 0; index < CORE.size(); index++) {
            var later = CORE.subList(index + 1, CORE.size()).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(CORE.get(index)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(CORE.get(index)).mayOnlyBeAccessedByLayers(later);
        }
        layers.check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"store", "scrapers", "pages", "local"})
    void noPartsOfAModuleTurnInACircle(String module) {
        slices().matching("dev.vigie." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void theStoreKnowsNobodyWhoUsesIt() {
        noClasses()
                .that(resideInAPackage("dev.vigie.store.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "dev.vigie.scrapers..", "dev.vigie.alerts..", "dev.vigie.pages..", "dev.vigie.local.."))
                .check(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scrapers", "alerts", "pages"})
    void theFunctionsDoNotKnowEachOther(String module) {
        var others = Set.of("scrapers", "alerts", "pages", "local").stream()
                .filter(name -> !name.equals(module))
                .map(name -> "dev.vigie." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage("dev.vigie." + module + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(ALL);
    }

    @Test
    void timeAndChanceAreHandedToTheCore() {
        noClasses()
                .that(resideInAnyPackage(CORE_PACKAGES))
                .should()
                .callMethodWhere(asksTheMachine())
                .check(ALL);
    }

    @Test
    void onlyWiringAndTheCommandsReadTheEnvironment() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("dev.vigie.local.command.."))
                        .and(DescribedPredicate.describe(
                                "are not Wiring", type -> !type.getSimpleName().equals("Wiring"))))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the environment",
                        call -> owner(call).equals("java.lang.System")
                                && call.getTarget().getName().equals("getenv")))
                .check(ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.not(resideInAPackage("dev.vigie.local.command..")))
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "an injection",
                        annotation ->
                                annotation.getRawType().getSimpleName().matches("Inject|Autowired|Resource|Value")))
                .check(ALL);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
        // Jte writes the classes of its templates anew in every build.
        var packages = ALL.stream()
                .filter(type -> !type.getPackageName().equals("dev.vigie.pages.template"))
                .map(JavaClass::getPackage)
                .distinct()
                .toList();

        assertThat(packages)
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName() + " has a package-info that is @NullMarked")
                        .isTrue());
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        var clocks = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class).stream()
                .map(Class::getName)
                .toList();
        return DescribedPredicate.describe("asks the machine for the time or for chance", call -> {
            var name = call.getTarget().getName();
            return switch (owner(call)) {
                case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
                case "java.lang.Math" -> name.equals("random");
                case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
                default ->
                    clocks.contains(owner(call)) && name.equals("now")
                            || owner(call).equals(Clock.class.getName()) && name.startsWith("system")
                            || owner(call).equals(UUID.class.getName()) && name.equals("randomUUID");
            };
        });
    }

    private static String owner(JavaAccess<?> call) {
        AccessTarget target = call.getTarget();
        return target.getOwner().getName();
    }
}
