//! The `katern` program: arguments in, exit code out.

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    katern::commands::run(std::env::args_os())
}
