// A bundler accepts a style sheet as a module. The compiler must know its type.
import "forthright/styles.css";
