package org.liveblogarchive.acceptance;

import java.nio.file.Path;
import org.liveblogarchive.devstack.processes.Folders;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackSettings;

/** The stack that all tests of this module use: started by the first, closed after the last. */
final class RunningStack {

  private static final Path STATE = Path.of("target", "stack");
  private static final Stack STACK = start();

  private RunningStack() {}

  static Stack get() {
    return STACK;
  }

  private static Stack start() {
    Stack.endLeftovers(STATE);
    Folders.delete(STATE.resolve("data"));
    StackSettings settings = StackSettings.disposable(STATE);
    Stack stack = Stack.of(settings, System.out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "close-stack"));
    stack.start();
    return stack;
  }
}
