package dev.vigie.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds every text that a stored record can hold, however deep it lies. */
final class Leaves {
    private final Set<String> texts = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Leaves() {}

    /** The texts within records of this type, each as {@code Contact.name}. */
    static Set<String> of(Class<?> root) {
        var leaves = new Leaves();
        leaves.visit(root, root.getSimpleName());
        return leaves.texts;
    }

    private void visit(Type type, String name) {
        switch (type) {
            case ParameterizedType of -> Stream.of(of.getActualTypeArguments()).forEach(each -> visit(each, name));
            case Class<?> text when text == String.class -> texts.add(name);
            case Class<?> sealed
            when sealed.isSealed() -> Stream.of(sealed.getPermittedSubclasses()).forEach(each -> visit(each, name));
            case Class<?> record
            when record.isRecord() && seen.add(record) ->
                Stream.of(record.getRecordComponents())
                        .forEach(each -> visit(each.getGenericType(), name(record) + "." + each.getName()));
            default -> {}
        }
    }

    /** With what it is part of, where its own name says too little. */
    private static String name(Class<?> record) {
        var whole = record.getEnclosingClass();
        return whole == null ? record.getSimpleName() : whole.getSimpleName() + "." + record.getSimpleName();
    }
}
