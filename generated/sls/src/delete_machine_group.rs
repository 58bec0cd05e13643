// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMachineGroup`, from `sls/DeleteMachineGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a machine group; its machines stop collecting by the configurations applied to it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteMachineGroupRequest::new()
///     .project("...")
///     .machine_group("...");
/// let reply = client.delete_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
}

impl DeleteMachineGroupRequest {
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
    DeleteMachineGroupRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
    }
}

impl Operation for DeleteMachineGroupRequest {
    type Response = DeleteMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMachineGroup")
        .roa("DELETE", "/machinegroups/{machineGroup}")
        .required(&["project", "machineGroup"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteMachineGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteMachineGroupResponse = alicloud_runtime::UndocumentedResponse;
