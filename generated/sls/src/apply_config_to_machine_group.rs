// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyConfigToMachineGroup`, from `sls/ApplyConfigToMachineGroup.md`.

use alicloud_runtime::codegen::*;

/// Applies a Logtail configuration to a machine group, whose machines then collect logs by it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ApplyConfigToMachineGroupRequest::new()
///     .project("...")
///     .machine_group("...")
///     .config_name("...");
/// let reply = client.apply_config_to_machine_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyConfigToMachineGroupRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Set of machines that Logtail configurations are applied to.
    pub machine_group: Option<String>,
    /// **Required.** Logtail configuration that is meant; it says what is collected and how.
    pub config_name: Option<String>,
}

impl ApplyConfigToMachineGroupRequest {
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
    ApplyConfigToMachineGroupRequest {
        "project" => project: host,
        "machineGroup" => machine_group: path,
        "configName" => config_name: path,
    }
}

impl Operation for ApplyConfigToMachineGroupRequest {
    type Response = ApplyConfigToMachineGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyConfigToMachineGroup")
        .roa("PUT", "/machinegroups/{machineGroup}/configs/{configName}")
        .required(&["project", "machineGroup", "configName"])
        .foreign_protocol("SLS");
}

/// Response to [`ApplyConfigToMachineGroupRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type ApplyConfigToMachineGroupResponse = alicloud_runtime::UndocumentedResponse;
