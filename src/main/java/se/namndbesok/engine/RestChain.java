package se.namndbesok.engine;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may call /engine-rest: administrators and programs of the municipality, by HTTP Basic and without a session. */
@Configuration
class RestChain {

    private static final String NAMED = "/engine-rest/engine/*";

    @Bean
    @Order(1)
    SecurityFilterChain restSecurity(HttpSecurity http, IdentityService identities, EngineUsers users)
            throws Exception {
        return http.securityMatcher(Paths.any("/engine-rest/**"))
                .authorizeHttpRequests(rules -> rules.requestMatchers(Paths.any(
                                "/engine-rest/identity/verify",
                                "/engine-rest/*/*/comment/**",
                                "/engine-rest/*/*/attachment/**",
                                NAMED + "/identity/verify",
                                NAMED + "/*/*/comment/**",
                                NAMED + "/*/*/attachment/**"))
                        .denyAll()
                        .anyRequest()
                        .hasAnyAuthority(Groups.ADMINISTRATORS, Groups.INTEGRATION))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(Customizer.withDefaults())
                .authenticationProvider(users)
                .addFilterAfter(new EngineIdentity(identities, users), AuthorizationFilter.class)
                .build();
    }

    /** Only that the application lives and is ready, without details. */
    @Bean
    @Order(2)
    SecurityFilterChain actuatorSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.any("/actuator/**"))
                .authorizeHttpRequests(rules -> rules.requestMatchers(Paths.any("/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
