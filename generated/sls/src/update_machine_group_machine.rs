// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMachineGroupMachine`, from `sls/UpdateMachineGroupMachine.md`.

use alicloud_runtime::codegen::*;

/// Adds machines to a machine group or takes machines out of it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateMachineGroupMachineRequest::new()
///     .project("...")
///     .machine_group("...")
///     .body(["..."]);
/// let reply = client.update_machine_group_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMachineGroupMachineRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
    /// What a click on the chart does.
    pub action: Option<Open<MachineGroupMachineAction>>,
    /// **Required.** Body of the call.
    pub body: Vec<String>,
}

impl UpdateMachineGroupMachineRequest {
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
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<Open<MachineGroupMachineAction>>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `body`, which is required.
    pub fn body(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateMachineGroupMachineRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
        "action" => action: query,
        "" => body: body,
    }
}

impl Operation for UpdateMachineGroupMachineRequest {
    type Response = UpdateMachineGroupMachineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMachineGroupMachine")
        .roa("PUT", "/machinegroups/{machineGroup}/machines")
        .required(&["project", "machineGroup"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateMachineGroupMachineRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateMachineGroupMachineResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// What a click on the chart does.
    pub enum MachineGroupMachineAction {
        /// Machines are added.
        Add = "add",
        /// Machines are taken away.
        Delete = "delete",
    }
}
