//! The `katern` program: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    katern::commands::run(std::env::args_os())
}
