// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLogging`, from `sls/GetLogging.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoggingDetail, LoggingType};

/// Shows where the service logs of a project are stored.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetLoggingRequest::new()
///     .project("...");
/// let reply = client.get_logging(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoggingRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetLoggingRequest {
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
    GetLoggingRequest {
        "project" => project: host,
    }
}

impl Operation for GetLoggingRequest {
    type Response = GetLoggingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetLogging")
        .roa("GET", "/logging")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetLoggingRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetLoggingResponse {
    /// Project that the service's own logs go to. Example: `my-project`.
    pub logging_project: Option<String>,
    /// Details about the logging, one entry each.
    pub logging_details: Vec<LoggingDetail>,
}

response! {
    GetLoggingResponse {
        "loggingProject" => logging_project: value,
        "loggingDetails" => logging_details: list(""),
    }
}
