/** What a demonstration needs of the engine to play people and time; only in the profile demo, so that no installation has it. */
package se.namndbesok.engine.play;
