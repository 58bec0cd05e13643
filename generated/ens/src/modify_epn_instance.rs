// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEpnInstance`, from `ens/ModifyEpnInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NetworkingModel};

/// Changes name, networking mode, or peak bandwidth of an EPN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyEpnInstanceRequest::new()
///     .epn_instance_id("...");
/// let reply = client.modify_epn_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEpnInstanceRequest {
    /// **Required.** ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// Name that the EPN instance goes by.
    pub epn_instance_name: Option<String>,
    /// How the nodes are joined: over the internet, inside the private network or both.
    pub networking_model: Option<Open<NetworkingModel>>,
    /// Peak outbound public bandwidth.
    pub internet_max_bandwidth_out: Option<i32>,
}

impl ModifyEpnInstanceRequest {
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
    /// Sets `EPNInstanceName`.
    pub fn epn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_name = Some(value.into());
        self
    }
    /// Sets `NetworkingModel`.
    pub fn networking_model(mut self, value: impl Into<Open<NetworkingModel>>) -> Self {
        self.networking_model = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
}

request! {
    ModifyEpnInstanceRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "EPNInstanceName" => epn_instance_name: query,
        "NetworkingModel" => networking_model: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
    }
}

impl Operation for ModifyEpnInstanceRequest {
    type Response = ModifyEpnInstanceResponse;
    type Error = ModifyEpnInstanceError;
    const INFO: OperationInfo = super::operation("ModifyEpnInstance")
        .required(&["EPNInstanceId"]);
    const ERRORS: &'static [ModifyEpnInstanceError] = &[
        ModifyEpnInstanceError::MissingParameter,
        ModifyEpnInstanceError::NoPermission,
        ModifyEpnInstanceError::CallInterface,
        ModifyEpnInstanceError::InvalidParameterAny,
        ModifyEpnInstanceError::InvalidParameter,
        ModifyEpnInstanceError::EnsInterfaceError,
    ];
}

/// Response to [`ModifyEpnInstanceRequest`].
pub type ModifyEpnInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyEpnInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
pub type ModifyEpnInstanceError = super::DocumentedError;
