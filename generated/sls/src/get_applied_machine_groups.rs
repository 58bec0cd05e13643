// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppliedMachineGroups`, from `sls/GetAppliedMachineGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the machine groups to which a Logtail configuration is applied.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAppliedMachineGroupsRequest::new()
///     .project("...")
///     .config_name("...");
/// let reply = client.get_applied_machine_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppliedMachineGroupsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl GetAppliedMachineGroupsRequest {
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
    /// Sets `configName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
}

request! {
    GetAppliedMachineGroupsRequest {
        "project" => project: host,
        "configName" => config_name: path,
    }
}

impl Operation for GetAppliedMachineGroupsRequest {
    type Response = GetAppliedMachineGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAppliedMachineGroups")
        .roa("GET", "/configs/{configName}/machinegroups")
        .required(&["project", "configName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAppliedMachineGroupsRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAppliedMachineGroupsResponse {
    /// How many items were counted. Example: `2`.
    pub count: Option<i32>,
    /// The machinegroups that were found or are concerned, one entry each.
    /// Example: `[ "sample-group1","sample-group2" ]`.
    pub machinegroups: Vec<String>,
}

response! {
    GetAppliedMachineGroupsResponse {
        "count" => count: value,
        "machinegroups" => machinegroups: list(""),
    }
}
