// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMaxComputeExport`, from `sls/DeleteMaxComputeExport.md`.

use alicloud_runtime::codegen::*;

/// Deletes a job that ships logs to MaxCompute; shipped data stays.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteMaxComputeExportRequest::new()
///     .project("...")
///     .mc_export_name("...");
/// let reply = client.delete_max_compute_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMaxComputeExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to MaxCompute.
    pub mc_export_name: Option<String>,
}

impl DeleteMaxComputeExportRequest {
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
}

request! {
    DeleteMaxComputeExportRequest {
        "project" => project: host,
        "mcExportName" => mc_export_name: path,
    }
}

impl Operation for DeleteMaxComputeExportRequest {
    type Response = DeleteMaxComputeExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMaxComputeExport")
        .roa("DELETE", "/maxcomputeexports/{mcExportName}")
        .required(&["project", "mcExportName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteMaxComputeExportRequest`], which the documentation does not describe.
pub type DeleteMaxComputeExportResponse = alicloud_runtime::UndocumentedResponse;
