/**
 * The facts that all processes read: boards, people, units, assignments, policies, meetings. They come from YAML files
 * (docs/register.md) by {@link se.namndbesok.register.RegisterImport} and are read through the repositories here.
 */
package se.namndbesok.register;
