// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLogging`, from `sls/DeleteLogging.md`.

use alicloud_runtime::codegen::*;

/// Ends the recording of a project's own service logs.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteLoggingRequest::new()
///     .project("...");
/// let reply = client.delete_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoggingRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl DeleteLoggingRequest {
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
}

request! {
    DeleteLoggingRequest {
        "project" => project: host,
    }
}

impl Operation for DeleteLoggingRequest {
    type Response = DeleteLoggingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLogging")
        .roa("DELETE", "/logging")
        .required(&["project"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteLoggingRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteLoggingResponse = alicloud_runtime::UndocumentedResponse;
