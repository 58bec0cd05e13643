// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMachineGroup`, from `sls/UpdateMachineGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupAttribute};

/// Changes kind of identification, attributes or machines of a machine group.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::update_machine_group::MachineGroupBody;
///
/// let request = alicloud_sls::UpdateMachineGroupRequest::new()
///     .project("...")
///     .group_name("...")
///     .body(MachineGroupBody::new());
/// let reply = client.update_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines from which Logtail collects; unique in the project.
    pub group_name: Option<String>,
    /// **Required.** Body of the call.
    pub body: Option<MachineGroupBody>,
}

impl UpdateMachineGroupRequest {
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
    /// Sets `groupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `body`, which is required.
    pub fn body(mut self, value: impl Into<MachineGroupBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateMachineGroupRequest {
        "project" => project: host,
        "groupName" => group_name: path,
        "" => body: body,
    }
}

impl Operation for UpdateMachineGroupRequest {
    type Response = UpdateMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMachineGroup")
        .roa("PUT", "/machinegroups/{groupName}")
        .required(&["project", "groupName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMachineGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateMachineGroupResponse = alicloud_runtime::UndocumentedResponse;

/// Body of the call.
#[non_exhaustive]
pub struct MachineGroupBody {
    /// **Required.** Set of machines from which Logtail collects; unique in the project.
    pub group_name: Option<String>,
    /// **Required.** Which kind of machine identify it is or is to be.
    pub machine_identify_type: Option<String>,
    /// Which kind of group it is or is to be.
    pub group_type: Option<String>,
    /// Further settings of the machine group.
    pub group_attribute: Option<GroupAttribute>,
    /// **Required.** Items of the kind machine to work on or to narrow the list down to.
    pub machine_list: Vec<String>,
}

impl MachineGroupBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `groupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `machineIdentifyType`, which is required.
    pub fn machine_identify_type(mut self, value: impl Into<String>) -> Self {
        self.machine_identify_type = Some(value.into());
        self
    }
    /// Sets `groupType`.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }
    /// Sets `groupAttribute`.
    pub fn group_attribute(mut self, value: impl Into<GroupAttribute>) -> Self {
        self.group_attribute = Some(value.into());
        self
    }
    /// Sets `machineList`, which is required.
    pub fn machine_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.machine_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MachineGroupBody {
        "groupName" => group_name: field,
        "machineIdentifyType" => machine_identify_type: field,
        "groupType" => group_type: field,
        "groupAttribute" => group_attribute: field,
        "machineList" => machine_list: field,
    }
}
