// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinVSwitchesToEpnInstance`, from `ens/JoinVSwitchesToEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Adds vSwitches to an EPN instance, so that their internal networks are connected.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::JoinVSwitchesToEpnInstanceRequest::new()
///     .epn_instance_id("...")
///     .vswitches_info("...");
/// let reply = client.join_vswitches_to_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinVSwitchesToEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// **Required.** What is known about the v switches.
    pub vswitches_info: Option<String>,
}

impl JoinVSwitchesToEpnInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EPNInstanceId`, which is required.
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = Some(value.into());
        self
    }
    /// Sets `VSwitchesInfo`, which is required.
    pub fn vswitches_info(mut self, value: impl Into<String>) -> Self {
        self.vswitches_info = Some(value.into());
        self
    }
}

request! {
    JoinVSwitchesToEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "VSwitchesInfo" => vswitches_info: query,
    }
}

impl Operation for JoinVSwitchesToEpnInstanceRequest {
    type Response = JoinVSwitchesToEpnInstanceResponse;
    type Error = JoinVSwitchesToEpnInstanceError;
    const INFO: OperationInfo = super::operation("JoinVSwitchesToEpnInstance")
        .required(&["EPNInstanceId", "VSwitchesInfo"]);
    const ERRORS: &'static [JoinVSwitchesToEpnInstanceError] = &[
        JoinVSwitchesToEpnInstanceError::MissingParameter,
        JoinVSwitchesToEpnInstanceError::NoPermission,
        JoinVSwitchesToEpnInstanceError::CallInterface,
        JoinVSwitchesToEpnInstanceError::InvalidParameterAny,
        JoinVSwitchesToEpnInstanceError::InvalidParameter,
        JoinVSwitchesToEpnInstanceError::EnsInterfaceError,
    ];
}

/// Response to [`JoinVSwitchesToEpnInstanceRequest`].
pub type JoinVSwitchesToEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinVSwitchesToEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
pub type JoinVSwitchesToEpnInstanceError = super::DocumentedError;
