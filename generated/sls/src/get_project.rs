// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProject`, from `sls/GetProject.md`.

use alicloud_runtime::codegen::*;

/// Shows a project with region, status and description.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetProjectRequest::new()
///     .project("...");
/// let reply = client.get_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProjectRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetProjectRequest {
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
    GetProjectRequest {
        "project" => project: host,
    }
}

impl Operation for GetProjectRequest {
    type Response = GetProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProject")
        .roa("GET", "/")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetProjectRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetProjectResponse {
    /// When the item was created. Example: `2021-07-07 14:08:09`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: last modify. Example: `2022-04-18 13:30:19`.
    pub last_modify_time: Option<String>,
    /// Free text that describes the item to people. Example: `Description of my-project`.
    pub description: Option<String>,
    /// Account that the project belongs to.
    pub owner: Option<String>,
    /// Log project, unique in the region; part of the host name that serves it.
    /// Example: `ali-test-project`.
    pub project_name: Option<String>,
    /// Where the Log project lies, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// State that the item is in, or that is asked for. Example: `Normal`.
    pub status: Option<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acf******sq`.
    pub resource_group_id: Option<String>,
    /// Which kind of data redundancy it is or is to be. Example: `LRS`.
    pub data_redundancy_type: Option<String>,
    /// Limits of the project.
    pub quota: BTreeMap<String, Value>,
}

response! {
    GetProjectResponse {
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
        "description" => description: value,
        "owner" => owner: value,
        "projectName" => project_name: value,
        "region" => region: value,
        "status" => status: value,
        "resourceGroupId" => resource_group_id: value,
        "dataRedundancyType" => data_redundancy_type: value,
        "quota" => quota: map,
    }
}
