// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `JoinPublicIpsToEpnInstance`, from `ens/JoinPublicIpsToEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Adds instances to an EPN instance over the public network; only in public mode.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::JoinPublicIpsToEpnInstanceRequest::new()
///     .epn_instance_id("...")
///     .instance_infos("...");
/// let reply = client.join_public_ips_to_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct JoinPublicIpsToEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// **Required.** What is known about each instance, one entry each.
    pub instance_infos: Option<String>,
}

impl JoinPublicIpsToEpnInstanceRequest {
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
    /// Sets `InstanceInfos`, which is required.
    pub fn instance_infos(mut self, value: impl Into<String>) -> Self {
        self.instance_infos = Some(value.into());
        self
    }
}

request! {
    JoinPublicIpsToEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "InstanceInfos" => instance_infos: query,
    }
}

impl Operation for JoinPublicIpsToEpnInstanceRequest {
    type Response = JoinPublicIpsToEpnInstanceResponse;
    type Error = JoinPublicIpsToEpnInstanceError;
    const INFO: OperationInfo = super::operation("JoinPublicIpsToEpnInstance")
        .required(&["EPNInstanceId", "InstanceInfos"]);
    const ERRORS: &'static [JoinPublicIpsToEpnInstanceError] = &[
        JoinPublicIpsToEpnInstanceError::MissingParameter,
        JoinPublicIpsToEpnInstanceError::NoPermission,
        JoinPublicIpsToEpnInstanceError::InvalidParameterAny,
        JoinPublicIpsToEpnInstanceError::InvalidParameter,
        JoinPublicIpsToEpnInstanceError::EnsInterfaceError,
        JoinPublicIpsToEpnInstanceError::CallInterface,
    ];
}

/// Response to [`JoinPublicIpsToEpnInstanceRequest`].
pub type JoinPublicIpsToEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`JoinPublicIpsToEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type JoinPublicIpsToEpnInstanceError = super::DocumentedError;
