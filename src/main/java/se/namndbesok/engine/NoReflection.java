package se.namndbesok.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Refuses every step of an expression towards classes, class loaders, processes and reflection. */
class NoReflection extends ELResolver {

    private static final Set<String> FORBIDDEN = Set.of("class", "getClass", "classLoader", "forName");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        check(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        check(base, property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    private static void check(Object base, Object property) {
        if (base != null && (leadsOut(base) || FORBIDDEN.contains(String.valueOf(property)))) {
            throw new ELException("Reflection is not allowed in expressions");
        }
    }

    private static boolean leadsOut(Object base) {
        return base instanceof Class
                || base instanceof ClassLoader
                || base instanceof Runtime
                || base instanceof ProcessBuilder
                || base.getClass().getName().startsWith("java.lang.reflect.");
    }
}
