package org.sala.web.expressions;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls the methods that pages name, such as {@code #{item.title().in(language)}}, and remembers where each was found. The server's own
 * resolver looks through all methods of a class at every single call. Only methods that can be meant without doubt are called here: public,
 * of a fixed number of arguments, and the only one of that name and number. All others are left to the server's resolver.
 */
public class KnownMethods extends ELResolver {
    private static final ClassValue<Map<Call, Optional<Method>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private record Call(String name, int arguments) {}

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null || types != null) {
            return null;
        }
        int count = arguments == null ? 0 : arguments.length;
        Optional<Method> method = KNOWN.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), count), call -> only(base.getClass(), call));
        if (method.isEmpty()) {
            return null;
        }
        Object result = call(method.get(), base, converted(context, method.get(), arguments));
        context.setPropertyResolved(base, name);
        return result;
    }

    private static Object[] converted(ELContext context, Method method, Object[] arguments) {
        if (arguments == null || arguments.length == 0) {
            return arguments;
        }
        Class<?>[] wanted = method.getParameterTypes();
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] =
                    wanted[i].isInstance(arguments[i]) ? arguments[i] : context.convertToType(arguments[i], wanted[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> only(Class<?> type, Call call) {
        List<Method> named = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(call.name()))
                .filter(method -> !method.isBridge())
                .toList();
        List<Method> meant = named.stream()
                .filter(method -> method.getParameterCount() == call.arguments())
                .toList();
        return meant.size() == 1 && named.stream().noneMatch(Method::isVarArgs)
                ? reachable(type, meant.get(0))
                : Optional.empty();
    }

    /** The method as a public type declares it, since the class of the object itself may be hidden, such as those of unmodifiable lists. */
    private static Optional<Method> reachable(Class<?> type, Method method) {
        if (type == null) {
            return Optional.empty();
        }
        if (Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName())) {
            try {
                return Optional.of(type.getMethod(method.getName(), method.getParameterTypes()))
                        .filter(found ->
                                Modifier.isPublic(found.getDeclaringClass().getModifiers()));
            } catch (NoSuchMethodException e) {
                return Optional.empty(); // not of this type but of another that the object has
            }
        }
        for (Class<?> offered : type.getInterfaces()) {
            Optional<Method> found = reachable(offered, method);
            if (found.isPresent()) {
                return found;
            }
        }
        return reachable(type.getSuperclass(), method);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are the business of the server's resolvers
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
