package se.namndbesok.engine;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open which page: our own and Camunda's web applications, behind one login. */
@Configuration
class WebChain {

    private static final String OWN_PAGES =
            "default-src 'self'; frame-ancestors 'none'; object-src 'none';" + " base-uri 'self'; form-action 'self'";

    private static final RequestMatcher CAMUNDA_LOGOUT = Paths.of(POST, "/camunda/api/admin/auth/user/*", "/logout");

    private final EngineUsers users;
    private final KeptPosts keptPosts;
    private final boolean demo;

    WebChain(EngineUsers users, KeptPosts keptPosts, Environment environment) {
        this.users = users;
        this.keptPosts = keptPosts;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Bean
    @Order(3)
    SecurityFilterChain webSecurity(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(this::rules)
                .authenticationProvider(users)
                .formLogin(LoginForms::configure)
                .requestCache(cache -> cache.requestCache(LoginForms.pageAskedFor()))
                .logout(this::logout)
                .exceptionHandling(answer -> answer.accessDeniedHandler(keptPosts)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Paths.any("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/inloggning"), Paths.any("/**")))
                // Camunda's web applications check a token of their own.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.any("/camunda/**")))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession())
                        .maximumSessions(3)
                        .expiredSessionStrategy(keptPosts))
                .headers(WebChain::headers)
                .build();
    }

    private void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        rules.requestMatchers(TasklistCalls.closed()).denyAll();
        rules.requestMatchers(Paths.any(Addresses.PUBLIC)).permitAll();
        rules.requestMatchers(TasklistCalls.ofEverybody()).authenticated();
        rules.requestMatchers(TasklistCalls.ofSecretaries())
                .access(membersOf(Groups.BOARD_SECRETARIES, Groups.ADMINISTRATORS));
        rules.requestMatchers(Paths.any("/camunda/api/**", "/camunda/app/admin/**", "/register", "/drift"))
                .access(membersOf(Groups.ADMINISTRATORS));
        rules.requestMatchers(Paths.any(Addresses.OWN)).authenticated();
        if (demo) {
            rules.requestMatchers(Paths.any("/demo/**")).authenticated();
        }
        rules.anyRequest().denyAll();
    }

    /** Asked at each request: whoever leaves a group loses its rights at once, not at the next login. */
    private AuthorizationManager<RequestAuthorizationContext> membersOf(String... groupIds) {
        return (person, request) -> new AuthorizationDecision(
                person.get().isAuthenticated() && users.isMember(person.get().getName(), groupIds));
    }

    /** The button of Camunda's pages and of ours. */
    private void logout(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(new OrRequestMatcher(Paths.of(POST, "", "/logout"), CAMUNDA_LOGOUT))
                .invalidateHttpSession(true)
                .deleteCookies("NBSESSION")
                .defaultLogoutSuccessHandlerFor(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), CAMUNDA_LOGOUT)
                .logoutSuccessUrl("/inloggning?ut");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_PAGES))
                .httpStrictTransportSecurity(
                        tls -> tls.maxAgeInSeconds(31_536_000).includeSubDomains(false))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** Tells Camunda's web applications who has logged in; after Spring Security, before Camunda's own filters. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SpringIdentity.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
