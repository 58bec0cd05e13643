// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartOSSIngestion`, from `sls/StartOSSIngestion.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped job that imports files from OSS.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StartOSSIngestionRequest::new()
///     .project("...")
///     .oss_ingestion_name("...")
///     .action("START");
/// let reply = client.start_oss_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartOSSIngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that imports files from OSS.
    pub oss_ingestion_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `START`.
    pub action: Option<String>,
}

impl StartOSSIngestionRequest {
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
    StartOSSIngestionRequest {
        "project" => project: host,
        "ossIngestionName" => oss_ingestion_name: path,
        "action" => action: query,
    }
}

impl Operation for StartOSSIngestionRequest {
    type Response = StartOSSIngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartOSSIngestion")
        .roa("PUT", "/ossingestions/{ossIngestionName}")
        .required(&["project", "ossIngestionName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StartOSSIngestionRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type StartOSSIngestionResponse = alicloud_runtime::UndocumentedResponse;
