// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogStore`, from `sls/DeleteLogStore.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Logstore with all logs and indexes in it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteLogStoreRequest::new()
///     .project("...")
///     .logstore("...");
/// let reply = client.delete_log_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLogStoreRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
}

impl DeleteLogStoreRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
}

request! {
    DeleteLogStoreRequest {
        "project" => project: host,
        "logstore" => logstore: path,
    }
}

impl Operation for DeleteLogStoreRequest {
    type Response = DeleteLogStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogStore")
        .roa("DELETE", "/logstores/{logstore}")
        .required(&["project", "logstore"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteLogStoreRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteLogStoreResponse = alicloud_runtime::UndocumentedResponse;
