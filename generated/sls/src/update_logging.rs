// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogging`, from `sls/UpdateLogging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoggingDetail, LoggingType};

/// Changes where the service logs of a project are stored.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_logging::LoggingDetail;
///
/// let request = alicloud_sls::UpdateLoggingRequest::new()
///     .project("...")
///     .logging_project("...")
///     .logging_details([LoggingDetail::new()]);
/// let reply = client.update_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoggingRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Project that the service's own logs go to.
    pub logging_project: Option<String>,
    /// **Required.** Details about the logging, one entry each.
    pub logging_details: Vec<LoggingDetail>,
}

impl UpdateLoggingRequest {
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
    /// Sets `loggingProject`, which is required.
    pub fn logging_project(mut self, value: impl Into<String>) -> Self {
        self.logging_project = Some(value.into());
        self
    }
    /// Sets `loggingDetails`, which is required.
    pub fn logging_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<LoggingDetail>>,
    ) -> Self {
        self.logging_details = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateLoggingRequest {
        "project" => project: host,
        "loggingProject" => logging_project: body,
        "loggingDetails" => logging_details: body,
    }
}

impl Operation for UpdateLoggingRequest {
    type Response = UpdateLoggingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLogging")
        .roa("PUT", "/logging")
        .required(&["project", "loggingProject", "loggingDetails"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateLoggingRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateLoggingResponse = alicloud_runtime::UndocumentedResponse;
