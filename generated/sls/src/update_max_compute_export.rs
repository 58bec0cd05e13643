// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMaxComputeExport`, from `sls/UpdateMaxComputeExport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MaxComputeExportConfiguration, MaxComputeExportConfigurationSink};

/// Changes a job that ships logs to MaxCompute.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_max_compute_export::MaxComputeExportConfiguration;
///
/// let request = alicloud_sls::UpdateMaxComputeExportRequest::new()
///     .project("...")
///     .mc_export_name("...")
///     .display_name("...")
///     .configuration(MaxComputeExportConfiguration::new());
/// let reply = client.update_max_compute_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMaxComputeExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Job that ships logs to MaxCompute.
    pub mc_export_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<MaxComputeExportConfiguration>,
}

impl UpdateMaxComputeExportRequest {
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
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(
        mut self,
        value: impl Into<MaxComputeExportConfiguration>,
    ) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    UpdateMaxComputeExportRequest {
        "project" => project: host,
        "mcExportName" => mc_export_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for UpdateMaxComputeExportRequest {
    type Response = UpdateMaxComputeExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMaxComputeExport")
        .roa("PUT", "/maxcomputeexports/{mcExportName}")
        .required(&["project", "mcExportName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMaxComputeExportRequest`], which the documentation does not describe.
pub type UpdateMaxComputeExportResponse = alicloud_runtime::UndocumentedResponse;
