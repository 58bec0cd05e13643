// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveVSwitchesFromEpnInstance`, from `ens/RemoveVSwitchesFromEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Takes vSwitches out of an EPN instance; concerns internal networking only.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RemoveVSwitchesFromEpnInstanceRequest::new()
///     .epn_instance_id("...")
///     .vswitches_info("...");
/// let reply = client.remove_vswitches_from_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveVSwitchesFromEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// **Required.** What is known about the v switches.
    pub vswitches_info: Option<String>,
}

impl RemoveVSwitchesFromEpnInstanceRequest {
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
    RemoveVSwitchesFromEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "VSwitchesInfo" => vswitches_info: query,
    }
}

impl Operation for RemoveVSwitchesFromEpnInstanceRequest {
    type Response = RemoveVSwitchesFromEpnInstanceResponse;
    type Error = RemoveVSwitchesFromEpnInstanceError;
    const INFO: OperationInfo = super::operation("RemoveVSwitchesFromEpnInstance")
        .required(&["EPNInstanceId", "VSwitchesInfo"]);
    const ERRORS: &'static [RemoveVSwitchesFromEpnInstanceError] = &[
        RemoveVSwitchesFromEpnInstanceError::MissingParameter,
        RemoveVSwitchesFromEpnInstanceError::NoPermission,
        RemoveVSwitchesFromEpnInstanceError::InvalidParameterAny,
        RemoveVSwitchesFromEpnInstanceError::InvalidParameter,
        RemoveVSwitchesFromEpnInstanceError::EnsInterfaceError,
        RemoveVSwitchesFromEpnInstanceError::CallInterface,
    ];
}

/// Response to [`RemoveVSwitchesFromEpnInstanceRequest`].
pub type RemoveVSwitchesFromEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveVSwitchesFromEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type RemoveVSwitchesFromEpnInstanceError = super::DocumentedError;
