package org.camtay.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that was done in a run, and what of it stands. */
public record RunLog(List<Act> acts) {
    public RunLog {
        acts = List.copyOf(acts);
    }

    RunLog with(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new RunLog(more);
    }

    /** The place of the next entry. */
    public int next() {
        return acts.size();
    }

    /** The moves that stand, after all rewinds. */
    public List<Integer> moves() {
        List<Integer> line = new ArrayList<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Make make -> line.add(make.move());
                case Act.Rewind rewind ->
                    line.subList(rewind.kept(), line.size()).clear();
                case Act.Ask _ -> {}
            }
        }
        return List.copyOf(line);
    }

    public int rewinds() {
        return (int) acts.stream().filter(Act.Rewind.class::isInstance).count();
    }

    public int hints() {
        return (int) acts.stream().filter(Act.Ask.class::isInstance).count();
    }

    /** The hints that were taken at the moment after so many moves, also before a rewind. */
    public Set<Hint> hintsAt(int moves) {
        Set<Hint> taken = EnumSet.noneOf(Hint.class);
        int place = 0;
        for (Act act : acts) {
            switch (act) {
                case Act.Make _ -> place++;
                case Act.Rewind rewind -> place = rewind.kept();
                case Act.Ask ask -> {
                    if (place == moves) {
                        taken.add(ask.hint());
                    }
                }
            }
        }
        return taken;
    }

    /** Whether another move was made at the moment after so many moves, and taken back. */
    public boolean hasTried(int moves) {
        int place = 0;
        Set<Integer> tried = new TreeSet<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Make _ -> tried.add(place++);
                case Act.Rewind rewind -> place = rewind.kept();
                case Act.Ask _ -> {}
            }
        }
        return tried.contains(moves) && place == moves;
    }

    /** The moments, by the number of moves before them, whose solution was shown. */
    Set<Integer> shown() {
        Set<Integer> shown = new TreeSet<>();
        for (int place = 0; place <= moves().size(); place++) {
            if (hintsAt(place).contains(Hint.SHOW)) {
                shown.add(place);
            }
        }
        return shown;
    }
}
