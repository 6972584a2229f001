/** What makes the demo profile come alive: a fictional municipality around today. */
package se.namndbesok.demo;
