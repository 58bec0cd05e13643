// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopOSSIngestion`, from `sls/StopOSSIngestion.md`.

use alicloud_runtime::codegen::*;

/// Stops a job that imports files from OSS without deleting it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StopOSSIngestionRequest::new()
///     .project("...")
///     .oss_ingestion_name("...")
///     .action("STOP");
/// let reply = client.stop_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from OSS.
    pub oss_ingestion_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `STOP`.
    pub action: Option<String>,
}

impl StopOSSIngestionRequest {
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
    /// Sets `ossIngestionName`, which is required.
    pub fn oss_ingestion_name(mut self, value: impl Into<String>) -> Self {
        self.oss_ingestion_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    StopOSSIngestionRequest {
        "project" => project: host,
        "ossIngestionName" => oss_ingestion_name: path,
        "action" => action: query,
    }
}

impl Operation for StopOSSIngestionRequest {
    type Response = StopOSSIngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopOSSIngestion")
        .roa("PUT", "/ossingestions/{ossIngestionName}")
        .required(&["project", "ossIngestionName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StopOSSIngestionRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type StopOSSIngestionResponse = alicloud_runtime::UndocumentedResponse;
