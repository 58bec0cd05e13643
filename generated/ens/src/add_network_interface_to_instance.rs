// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddNetworkInterfaceToInstance`, from `ens/AddNetworkInterfaceToInstance.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance an IPv6 network interface along with an automatically assigned public address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AddNetworkInterfaceToInstanceRequest::new()
///     .instance_id("...")
///     .networks("...");
/// let reply = client.add_network_interface_to_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddNetworkInterfaceToInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The networks that are concerned.
    pub networks: Option<String>,
    /// Whether the instance restarts by itself afterward.
    pub auto_start: Option<bool>,
}

impl AddNetworkInterfaceToInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Networks`, which is required.
    pub fn networks(mut self, value: impl Into<String>) -> Self {
        self.networks = Some(value.into());
        self
    }
    /// Sets `AutoStart`.
    #[inline]
    pub fn auto_start(mut self, value: bool) -> Self {
        self.auto_start = Some(value);
        self
    }
}

request! {
    AddNetworkInterfaceToInstanceRequest {
        "InstanceId" => instance_id: query,
        "Networks" => networks: query,
        "AutoStart" => auto_start: query,
    }
}

impl Operation for AddNetworkInterfaceToInstanceRequest {
    type Response = AddNetworkInterfaceToInstanceResponse;
    type Error = AddNetworkInterfaceToInstanceError;
    const INFO: OperationInfo = super::operation("AddNetworkInterfaceToInstance")
        .required(&["InstanceId", "Networks"]);
    const ERRORS: &'static [AddNetworkInterfaceToInstanceError] = &[
        AddNetworkInterfaceToInstanceError::MissingParameter,
        AddNetworkInterfaceToInstanceError::NoPermission,
        AddNetworkInterfaceToInstanceError::CallInterface,
        AddNetworkInterfaceToInstanceError::InvalidParameterAny,
        AddNetworkInterfaceToInstanceError::InvalidParameter,
        AddNetworkInterfaceToInstanceError::EnsInterfaceError,
    ];
}

/// Response to [`AddNetworkInterfaceToInstanceRequest`].
pub type AddNetworkInterfaceToInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddNetworkInterfaceToInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
pub type AddNetworkInterfaceToInstanceError = super::DocumentedError;
