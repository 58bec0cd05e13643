// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePublicIpsFromEpnInstance`, from `ens/RemovePublicIpsFromEpnInstance.md`.

use alicloud_runtime::codegen::*;

/// Takes instances out of the public-network part of an EPN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RemovePublicIpsFromEpnInstanceRequest::new()
///     .epn_instance_id("...")
///     .instance_infos("...");
/// let reply = client.remove_public_ips_from_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePublicIpsFromEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// **Required.** What is known about each instance, one entry each.
    pub instance_infos: Option<String>,
}

impl RemovePublicIpsFromEpnInstanceRequest {
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
    RemovePublicIpsFromEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "InstanceInfos" => instance_infos: query,
    }
}

impl Operation for RemovePublicIpsFromEpnInstanceRequest {
    type Response = RemovePublicIpsFromEpnInstanceResponse;
    type Error = RemovePublicIpsFromEpnInstanceError;
    const INFO: OperationInfo = super::operation("RemovePublicIpsFromEpnInstance")
        .required(&["EPNInstanceId", "InstanceInfos"]);
    const ERRORS: &'static [RemovePublicIpsFromEpnInstanceError] = &[
        RemovePublicIpsFromEpnInstanceError::MissingParameter,
        RemovePublicIpsFromEpnInstanceError::NoPermission,
        RemovePublicIpsFromEpnInstanceError::InvalidParameterAny,
        RemovePublicIpsFromEpnInstanceError::InvalidParameter,
        RemovePublicIpsFromEpnInstanceError::EnsInterfaceError,
        RemovePublicIpsFromEpnInstanceError::CallInterface,
    ];
}

/// Response to [`RemovePublicIpsFromEpnInstanceRequest`].
pub type RemovePublicIpsFromEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemovePublicIpsFromEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type RemovePublicIpsFromEpnInstanceError = super::DocumentedError;
