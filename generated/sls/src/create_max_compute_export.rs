// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMaxComputeExport`, from `sls/CreateMaxComputeExport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MaxComputeExportConfiguration, MaxComputeExportConfigurationSink};

/// Creates a job that ships logs of a Logstore to a MaxCompute table.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_max_compute_export::MaxComputeExportConfiguration;
///
/// let request = alicloud_sls::CreateMaxComputeExportRequest::new()
///     .project("...")
///     .name("...")
///     .display_name("...")
///     .configuration(MaxComputeExportConfiguration::new());
/// let reply = client.create_max_compute_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMaxComputeExportRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<MaxComputeExportConfiguration>,
}

impl CreateMaxComputeExportRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    CreateMaxComputeExportRequest {
        "project" => project: host,
        "name" => name: body,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for CreateMaxComputeExportRequest {
    type Response = CreateMaxComputeExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMaxComputeExport")
        .roa("POST", "/maxcomputeexports")
        .required(&["project", "name", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateMaxComputeExportRequest`], which the documentation does not describe.
pub type CreateMaxComputeExportResponse = alicloud_runtime::UndocumentedResponse;
