// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopOSSExport`, from `sls/StopOSSExport.md`.

use alicloud_runtime::codegen::*;

/// Stops a job that ships logs to OSS without deleting it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StopOSSExportRequest::new()
///     .project("...")
///     .oss_export_name("...")
///     .action("STOP");
/// let reply = client.stop_oss_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopOSSExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to OSS or OSS-HDFS.
    pub oss_export_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `STOP`.
    pub action: Option<String>,
}

impl StopOSSExportRequest {
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
    /// Sets `ossExportName`, which is required.
    pub fn oss_export_name(mut self, value: impl Into<String>) -> Self {
        self.oss_export_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    StopOSSExportRequest {
        "project" => project: host,
        "ossExportName" => oss_export_name: path,
        "action" => action: query,
    }
}

impl Operation for StopOSSExportRequest {
    type Response = StopOSSExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopOSSExport")
        .roa("PUT", "/ossexports/{ossExportName}")
        .required(&["project", "ossExportName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StopOSSExportRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type StopOSSExportResponse = alicloud_runtime::UndocumentedResponse;
