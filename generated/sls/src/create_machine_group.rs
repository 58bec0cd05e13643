// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMachineGroup`, from `sls/CreateMachineGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GroupAttribute};

/// Groups servers, by IP address or custom identifier, so that Logtail configurations can be
/// applied.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateMachineGroupRequest::new()
///     .project("...")
///     .group_name("...")
///     .machine_identify_type("...")
///     .machine_list(["..."]);
/// let reply = client.create_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
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

impl CreateMachineGroupRequest {
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
    CreateMachineGroupRequest {
        "project" => project: host,
        "groupName" => group_name: body,
        "machineIdentifyType" => machine_identify_type: body,
        "groupType" => group_type: body,
        "groupAttribute" => group_attribute: body,
        "machineList" => machine_list: body,
    }
}

impl Operation for CreateMachineGroupRequest {
    type Response = CreateMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateMachineGroup")
        .roa("POST", "/machinegroups")
        .required(&["project", "groupName", "machineIdentifyType", "machineList"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateMachineGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateMachineGroupResponse = alicloud_runtime::UndocumentedResponse;
