// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMachineGroup`, from `sls/GetMachineGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupAttribute};

/// Shows one machine group with the addresses or identifiers of its machines.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetMachineGroupRequest::new()
///     .project("...")
///     .machine_group("...");
/// let reply = client.get_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
}

impl GetMachineGroupRequest {
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
    /// Sets `machineGroup`, which is required.
    pub fn machine_group(mut self, value: impl Into<String>) -> Self {
        self.machine_group = Some(value.into());
        self
    }
}

request! {
    GetMachineGroupRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
    }
}

impl Operation for GetMachineGroupRequest {
    type Response = GetMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMachineGroup")
        .roa("GET", "/machinegroups/{machineGroup}")
        .required(&["project", "machineGroup"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetMachineGroupRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetMachineGroupResponse {
    /// Set of machines from which Logtail collects; unique in the project. Example: `machineGroup-1`.
    pub group_name: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Which kind of machine identify it is or is to be. Example: `ip`.
    pub machine_identify_type: Option<String>,
    /// Further settings of the machine group.
    pub group_attribute: Option<GroupAttribute>,
    /// Items of the kind machine that were found or are concerned. Example: `47.100.XX.XX`.
    pub machine_list: Vec<String>,
}

response! {
    GetMachineGroupResponse {
        "groupName" => group_name: value,
        "groupType" => group_type: value,
        "machineIdentifyType" => machine_identify_type: value,
        "groupAttribute" => group_attribute: value,
        "machineList" => machine_list: list(""),
    }
}
