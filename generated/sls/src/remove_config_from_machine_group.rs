// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveConfigFromMachineGroup`, from `sls/RemoveConfigFromMachineGroup.md`.

use alicloud_runtime::codegen::*;

/// Takes a Logtail configuration off a machine group; the configuration itself stays.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::RemoveConfigFromMachineGroupRequest::new()
///     .project("...")
///     .machine_group("...")
///     .config_name("...");
/// let reply = client.remove_config_from_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveConfigFromMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl RemoveConfigFromMachineGroupRequest {
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
    /// Sets `configName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
}

request! {
    RemoveConfigFromMachineGroupRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
        "configName" => config_name: path,
    }
}

impl Operation for RemoveConfigFromMachineGroupRequest {
    type Response = RemoveConfigFromMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveConfigFromMachineGroup")
        .roa("DELETE", "/machinegroups/{machineGroup}/configs/{configName}")
        .required(&["project", "machineGroup", "configName"])
        .foreign_protocol("SLS");
}

/// Response to [`RemoveConfigFromMachineGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type RemoveConfigFromMachineGroupResponse = alicloud_runtime::UndocumentedResponse;
