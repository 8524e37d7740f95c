package dev.vigie.bench.forged;

import dev.vigie.business.BusinessId;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.SourceId;
import dev.vigie.store.Alerts;
import dev.vigie.store.Businesses;
import dev.vigie.store.Incidents;
import dev.vigie.store.Json;
import dev.vigie.store.Mentions;
import dev.vigie.store.Pulses;
import dev.vigie.store.Watchers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Every method of every repository that is asked in the name of a business, with the ids of another. */
final class Repositories {
    /** They do as they are told to the business that is named; what that is, is for the caller to know. */
    private static final Set<String> ORDERS = Set.of("delete", "add", "remove", "teach", "digested");

    private final Street street;
    private final List<Door> doors = new ArrayList<>();

    Repositories(Street street) {
        this.street = street;
        var memory = street.memory;
        for (var repository : List.of(
                new Mentions(memory),
                new Incidents(memory),
                new Alerts(memory),
                new Businesses(memory),
                new Pulses(memory),
                new Watchers(memory))) {
            Stream.of(repository.getClass().getMethods())
                    .filter(method -> isAskedForBusiness(method) && !ORDERS.contains(method.getName()))
                    .map(method -> new Door(repository, method))
                    .forEach(doors::add);
        }
    }

    /** The methods that are tried, such as {@code Mentions.get}. */
    List<String> names() {
        return doors.stream().map(Door::name).sorted().distinct().toList();
    }

    List<Attempt> all() {
        return List.of(
                new Attempt("repositories, others' ids", chance -> asked(chance, some(chance))),
                new Attempt("repositories, altered names", this::altered));
    }

    private static boolean isAskedForBusiness(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && Arrays.asList(method.getParameterTypes()).contains(BusinessId.class);
    }

    private BusinessId some(SplittableRandom chance) {
        return street.houses.get(chance.nextInt(street.houses.size())).id();
    }

    private String asked(SplittableRandom chance, BusinessId mine) {
        var door = doors.get(chance.nextInt(doors.size()));
        var answer = door.ask(type -> argument(type, mine, chance));
        return Visitor.foreign(answer, Integer.parseInt(mine.value().substring("house-".length())));
    }

    /** A name that is none, or nobody's: it must be refused or find nothing. */
    private String altered(SplittableRandom chance) {
        var name = some(chance).value();
        var other = List.of(
                        name + "0",
                        name + "-",
                        "x" + name,
                        name.substring(1),
                        name + "#",
                        name + "|x",
                        name + "\u0000",
                        " " + name,
                        name + "%",
                        name.toUpperCase(java.util.Locale.ROOT),
                        "*",
                        "",
                        "open#0",
                        name + "/../house-1")
                .get(chance.nextInt(14));
        if (street.houses.stream().anyMatch(house -> house.id().value().equals(other))) {
            return "";
        }
        try {
            var id = new BusinessId(other);
            return Visitor.foreign(doors.get(chance.nextInt(doors.size())).ask(type -> argument(type, id, chance)), -1);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private Object argument(Class<?> type, BusinessId mine, SplittableRandom chance) {
        var theirs = street.live.get(chance.nextInt(street.live.size()));
        var house = street.house(theirs);
        var name = type.getSimpleName();
        return switch (name) {
            case "BusinessId" -> mine;
            case "MentionId" -> distinct(house, mine, chance);
            case "IncidentId" ->
                street.incidents().of(house.id()).getFirst().value().id();
            case "AlertId" ->
                street.alerts().of(house.id()).getFirst().value().alert().id();
            case "SourceId" -> new SourceId(house.mark());
            case "Instant" -> Instant.EPOCH.plusSeconds(chance.nextLong(4_000_000_000L));
            case "int" -> 1 + chance.nextInt(10_000);
            default -> throw new IllegalStateException("no argument is known for " + name + ", nor whether it leaks");
        };
    }

    /** A mention that the other has and this one has not. */
    private static MentionId distinct(House house, BusinessId mine, SplittableRandom chance) {
        var other = house.id().equals(mine) ? new House(house.number() + 1) : house;
        return other.said(1 + chance.nextInt(3), Instant.EPOCH).mention().id();
    }

    private record Door(Object repository, Method method) {
        String name() {
            return repository.getClass().getSimpleName() + "." + method.getName();
        }

        String ask(java.util.function.Function<Class<?>, Object> argument) {
            var arguments = Stream.of(method.getParameterTypes()).map(argument).toArray();
            try {
                return Json.write(List.of(String.valueOf(method.invoke(repository, arguments))));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(name() + " threw", e);
            }
        }
    }
}
