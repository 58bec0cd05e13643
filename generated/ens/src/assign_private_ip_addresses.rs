// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssignPrivateIpAddresses`, from `ens/AssignPrivateIpAddresses.md`.

use alicloud_runtime::codegen::*;

/// Assigns secondary private IP addresses to an elastic network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AssignPrivateIpAddressesRequest::new()
///     .network_interface_id("...");
/// let reply = client.assign_private_ip_addresses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssignPrivateIpAddressesRequest {
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl AssignPrivateIpAddressesRequest {
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
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    AssignPrivateIpAddressesRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for AssignPrivateIpAddressesRequest {
    type Response = AssignPrivateIpAddressesResponse;
    type Error = AssignPrivateIpAddressesError;
    const INFO: OperationInfo = super::operation("AssignPrivateIpAddresses")
        .required(&["NetworkInterfaceId"]);
    const ERRORS: &'static [AssignPrivateIpAddressesError] = &[
        AssignPrivateIpAddressesError::InvalidAny,
        AssignPrivateIpAddressesError::MissingAny,
        AssignPrivateIpAddressesError::EnsInterfaceError,
        AssignPrivateIpAddressesError::InvalidEniIdNotFound,
        AssignPrivateIpAddressesError::IncorrectInstanceStatus,
        AssignPrivateIpAddressesError::InvalidOperationInstanceNotSupport,
        AssignPrivateIpAddressesError::InvalidVSwitchIdNotFound,
        AssignPrivateIpAddressesError::InvalidVSwitchIdNotBelongNetwork,
        AssignPrivateIpAddressesError::MaxEniPrivateIpsCountExceeded,
        AssignPrivateIpAddressesError::InvalidVSwitchIdIpNotEnough,
        AssignPrivateIpAddressesError::IncorrectEniStatus,
        AssignPrivateIpAddressesError::InvalidParameterEniServiceManaged,
        AssignPrivateIpAddressesError::NoPermission,
        AssignPrivateIpAddressesError::InvalidParameterAny,
    ];
}

/// Response to [`AssignPrivateIpAddressesRequest`].
#[non_exhaustive]
pub struct AssignPrivateIpAddressesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Network interfaces with the private addresses that they were given.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
}

response! {
    AssignPrivateIpAddressesResponse {
        "RequestId" => request_id: value,
        "AssignedPrivateIpAddressesSet" => assigned_private_ip_addresses_set: value,
    }
}

/// Network interfaces with the private addresses that they were given.
#[non_exhaustive]
pub struct AssignedPrivateIpAddressesSet {
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-uf620pb4d19ljnu4a64m`.
    pub network_interface_id: Option<String>,
    /// Addresses within the network that were given to the interface. Example: `10.0.0.5`.
    pub private_ip_set: Vec<String>,
}

response! {
    AssignedPrivateIpAddressesSet {
        "NetworkInterfaceId" => network_interface_id: value,
        "PrivateIpSet" => private_ip_set: list(""),
    }
}

/// Errors that the documentation of [`AssignPrivateIpAddressesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidEniIdNotFound`](super::DocumentedError::InvalidEniIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidOperationInstanceNotSupport`](super::DocumentedError::InvalidOperationInstanceNotSupport)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`InvalidVSwitchIdNotBelongNetwork`](super::DocumentedError::InvalidVSwitchIdNotBelongNetwork)
/// - [`MaxEniPrivateIpsCountExceeded`](super::DocumentedError::MaxEniPrivateIpsCountExceeded)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`IncorrectEniStatus`](super::DocumentedError::IncorrectEniStatus)
/// - [`InvalidParameterEniServiceManaged`](super::DocumentedError::InvalidParameterEniServiceManaged)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type AssignPrivateIpAddressesError = super::DocumentedError;
