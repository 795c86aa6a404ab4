package org.sala.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this boundary is asked to store is stored before it answers, and when somebody else stored the same at the same instant, the
 * answer is {@link ChangedMeanwhile} rather than a fault at commit.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TellsClashes {}
