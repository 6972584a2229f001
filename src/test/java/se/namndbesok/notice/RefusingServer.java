package se.namndbesok.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says no to one command, which GreenMail cannot do. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
    private final String command;
    private final String answer;

    RefusingServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread thread = new Thread(this::listen, "refusing-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client hung up, or the test is over and the socket is closed.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 refusing.example");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(client, line.startsWith(command) ? answer : line.startsWith("QUIT") ? "221 Bye" : "250 OK");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
