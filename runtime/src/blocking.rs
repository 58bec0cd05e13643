//! Calls for programs without an async runtime.

use std::{future::Future, sync::OnceLock};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};

/// Runs a future to its end on a runtime that all blocking calls share.
pub(crate) fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(Error::new(
            ErrorKind::Config,
            "a blocking call was made from async code; await it instead",
        ));
    }
    let build = || {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("alicloud")
            .enable_all()
            .build()
            .ok()
    };
    match RUNTIME.get_or_init(build) {
        Some(runtime) => Ok(runtime.block_on(future)),
        None => Err(Error::new(
            ErrorKind::Config,
            "the thread for blocking calls cannot be started",
        )),
    }
}
