package org.camtay;

import org.camtay.launch.CommandLines;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Cầm Tay: training that takes the leaders of Party cells by the hand. */
@SpringBootApplication
public class CamTay {

    /** Runs one subcommand and ends with its exit status. */
    public static void main(String[] args) {
        int status = CommandLines.run(CamTay.class, args);
        if (status != CommandLines.KEEP_RUNNING) {
            System.exit(status);
        }
    }
}
