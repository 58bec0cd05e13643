// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProject`, from `sls/CreateProject.md`.

use alicloud_runtime::codegen::*;

/// Opens a project, the unit that holds Logstores and all other resources of the service.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateProjectRequest::new()
///     .description("...")
///     .project_name("...");
/// let reply = client.create_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProjectRequest {
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Log project, unique in the region; part of the host name that serves it.
    pub project_name: Option<String>,
    /// ID of the resource group that the call is about.
    pub resource_group_id: Option<String>,
    /// Which kind of data redundancy it is or is to be.
    pub data_redundancy_type: Option<Open<DataRedundancyType>>,
    /// Whether the recycle bin is switched on.
    pub recycle_bin_enabled: Option<bool>,
}

impl CreateProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `projectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `dataRedundancyType`.
    pub fn data_redundancy_type(
        mut self,
        value: impl Into<Open<DataRedundancyType>>,
    ) -> Self {
        self.data_redundancy_type = Some(value.into());
        self
    }
    /// Sets `recycleBinEnabled`.
    #[inline]
    pub fn recycle_bin_enabled(mut self, value: bool) -> Self {
        self.recycle_bin_enabled = Some(value);
        self
    }
}

request! {
    CreateProjectRequest {
        "description" => description: body,
        "projectName" => project_name: body,
        "resourceGroupId" => resource_group_id: body,
        "dataRedundancyType" => data_redundancy_type: body,
        "recycleBinEnabled" => recycle_bin_enabled: body,
    }
}

impl Operation for CreateProjectRequest {
    type Response = CreateProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateProject")
        .roa("POST", "/")
        .required(&["description", "projectName"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateProjectRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateProjectResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of data redundancy it is or is to be.
    pub enum DataRedundancyType {
        /// Copies lie in one zone.
        Lrs = "LRS",
        /// Copies lie in several zones.
        Zrs = "ZRS",
    }
}
