// A bundler takes a style sheet as a module. The compiler must know it as one too.
import "forthright/styles.css";
