// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartMaxComputeExport`, from `sls/StartMaxComputeExport.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped job that ships logs to MaxCompute.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::StartMaxComputeExportRequest::new()
///     .project("...")
///     .mc_export_name("...")
///     .action("START");
/// let reply = client.start_max_compute_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartMaxComputeExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to MaxCompute.
    pub mc_export_name: Option<String>,
    /// **Required.** What a click on the chart does. Example: `START`.
    pub action: Option<String>,
}

impl StartMaxComputeExportRequest {
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
    /// Sets `mcExportName`, which is required.
    pub fn mc_export_name(mut self, value: impl Into<String>) -> Self {
        self.mc_export_name = Some(value.into());
        self
    }
    /// Sets `action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

request! {
    StartMaxComputeExportRequest {
        "project" => project: host,
        "mcExportName" => mc_export_name: path,
        "action" => action: query,
    }
}

impl Operation for StartMaxComputeExportRequest {
    type Response = StartMaxComputeExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartMaxComputeExport")
        .roa("PUT", "/maxcomputeexports/{mcExportName}")
        .required(&["project", "mcExportName", "action"])
        .foreign_protocol("SLS");
}

/// Response to [`StartMaxComputeExportRequest`], which the documentation does not describe.
pub type StartMaxComputeExportResponse = alicloud_runtime::UndocumentedResponse;
