// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassignPrivateIpAddresses`, from `ens/UnassignPrivateIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Removes secondary private IP addresses from a network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UnassignPrivateIpAddressesRequest::new()
///     .network_interface_id("...")
///     .private_ip_address(["..."]);
/// let reply = client.unassign_private_ip_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// **Required.** Addresses inside the private network.
    pub private_ip_address: Vec<String>,
}

impl UnassignPrivateIpAddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`, which is required.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UnassignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for UnassignPrivateIpAddressesRequest {
    type Response = UnassignPrivateIpAddressesResponse;
    type Error = UnassignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("UnassignPrivateIpAddresses")
        .required(&["NetworkInterfaceId", "PrivateIpAddress"]);
    const ERRORS: &'static [UnassignPrivateIpAddressesError] = &[
        UnassignPrivateIpAddressesError::InvalidAny,
        UnassignPrivateIpAddressesError::MissingAny,
        UnassignPrivateIpAddressesError::EnsInterfaceError,
        UnassignPrivateIpAddressesError::InvalidEniIdNotFound,
        UnassignPrivateIpAddressesError::InvalidPrivateIpAddressNotFound,
        UnassignPrivateIpAddressesError::IncorrectPrivateIpAddressStatus,
        UnassignPrivateIpAddressesError::NoPermission,
        UnassignPrivateIpAddressesError::InvalidParameterAny,
    ];
}

/// Response to [`UnassignPrivateIpAddressesRequest`].
pub type UnassignPrivateIpAddressesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassignPrivateIpAddressesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`InvalidPrivateIpAddressNotFound`](super::DocumentedError::InvalidPrivateIpAddressNotFound)
/// - [`IncorrectPrivateIpAddressStatus`](super::DocumentedError::IncorrectPrivateIpAddressStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type UnassignPrivateIpAddressesError = super::DocumentedError;
