// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateETL`, from `sls/UpdateETL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ETLConfiguration, ETLConfigurationSink};

/// Changes the configuration of a data transformation job.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_etl::ETLConfiguration;
///
/// let request = alicloud_sls::UpdateETLRequest::new()
///     .project("...")
///     .etl_name("...")
///     .display_name("...")
///     .configuration(ETLConfiguration::new());
/// let reply = client.update_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateETLRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Data transformation job that is meant.
    pub etl_name: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<ETLConfiguration>,
}

impl UpdateETLRequest {
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
    /// Sets `etlName`, which is required.
    pub fn etl_name(mut self, value: impl Into<String>) -> Self {
        self.etl_name = Some(value.into());
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
    pub fn configuration(mut self, value: impl Into<ETLConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
}

request! {
    UpdateETLRequest {
        "project" => project: host,
        "etlName" => etl_name: path,
        "displayName" => display_name: body,
        "description" => description: body,
        "configuration" => configuration: body,
    }
}

impl Operation for UpdateETLRequest {
    type Response = UpdateETLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateETL")
        .roa("PUT", "/etls/{etlName}")
        .required(&["project", "etlName", "displayName", "configuration"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateETLRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateETLResponse = alicloud_runtime::UndocumentedResponse;
