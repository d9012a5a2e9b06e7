package org.liveblogarchive.acceptance;

import java.nio.file.Path;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackSettings;

/** The stack that all tests of this module use: started by the first, closed after the last. */
final class RunningStack {

  private static final Stack STACK = start();

  private RunningStack() {}

  static Stack get() {
    return STACK;
  }

  private static Stack start() {
    StackSettings settings = StackSettings.disposable(Path.of("target", "stack"));
    Stack stack = Stack.of(settings, System.out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "close-stack"));
    stack.start();
    return stack;
  }
}
