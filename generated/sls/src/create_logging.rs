// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLogging`, from `sls/CreateLogging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoggingDetail, LoggingType};

/// Turns on service logs for a project and sets where they are stored.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_logging::LoggingDetail;
///
/// let request = alicloud_sls::CreateLoggingRequest::new()
///     .project("...")
///     .logging_project("...")
///     .logging_details([LoggingDetail::new()]);
/// let reply = client.create_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoggingRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Project that the service's own logs go to.
    pub logging_project: Option<String>,
    /// **Required.** Details about the logging, one entry each.
    pub logging_details: Vec<LoggingDetail>,
}

impl CreateLoggingRequest {
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
    CreateLoggingRequest {
        "project" => project: host,
        "loggingProject" => logging_project: body,
        "loggingDetails" => logging_details: body,
    }
}

impl Operation for CreateLoggingRequest {
    type Response = CreateLoggingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLogging")
        .roa("POST", "/logging")
        .required(&["project", "loggingProject", "loggingDetails"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateLoggingRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateLoggingResponse = alicloud_runtime::UndocumentedResponse;
