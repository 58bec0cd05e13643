// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocatePublicIpAddress`, from `ecs/AllocatePublicIpAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance a fixed public IP address, if it has none yet. An instance can hold only one.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AllocatePublicIpAddressRequest::new()
///     .instance_id("i-bp1gtjxuuvwj17zr****")
///     .ip_address("112.124.**.**");
/// let reply = client.allocate_public_ip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocatePublicIpAddressRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1gtjxuuvwj17zr****`.
    pub instance_id: Option<String>,
    /// Public IP address to assign; any free one when left out. Example: `112.124.**.**`.
    pub ip_address: Option<String>,
    /// ID of the virtual LAN that the instance is in. Example: `100`.
    pub vlan_id: Option<String>,
}

impl AllocatePublicIpAddressRequest {
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
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }
}

request! {
    AllocatePublicIpAddressRequest {
        "InstanceId" => instance_id: query,
        "IpAddress" => ip_address: query,
        "VlanId" => vlan_id: query,
    }
}

impl Operation for AllocatePublicIpAddressRequest {
    type Response = AllocatePublicIpAddressResponse;
    type Error = AllocatePublicIpAddressError;
    const INFO: OperationInfo = super::operation("AllocatePublicIpAddress")
        .required(&["InstanceId"]);
    const ERRORS: &'static [AllocatePublicIpAddressError] = &[
        AllocatePublicIpAddressError::InvalidInstanceIdNotFound3,
        AllocatePublicIpAddressError::InvalidIpAddressMalformed,
        AllocatePublicIpAddressError::InvalidVlanIdNotFound,
        AllocatePublicIpAddressError::IncorrectInstanceStatus,
        AllocatePublicIpAddressError::InstanceLockedForSecurity,
        AllocatePublicIpAddressError::InstanceExpiredOrInArrears,
        AllocatePublicIpAddressError::InvalidIpAddressNotFound,
        AllocatePublicIpAddressError::IpInUse,
        AllocatePublicIpAddressError::AllocatedAlready,
        AllocatePublicIpAddressError::OperationDenied,
        AllocatePublicIpAddressError::InsufficientPublicIp,
        AllocatePublicIpAddressError::AllocateIpInvalidInstanceBandwidth,
        AllocatePublicIpAddressError::NatPublicIpBindingFailed,
        AllocatePublicIpAddressError::NatPublicIpAllocateFailed,
        AllocatePublicIpAddressError::InvalidOperationAllocateFailed,
        AllocatePublicIpAddressError::OperationDeniedCloudboxNotSupport,
        AllocatePublicIpAddressError::OperationDeniedDedicatedRegionNotSupported,
        AllocatePublicIpAddressError::AllocateIpFail,
        AllocatePublicIpAddressError::InvalidIpAddressNotPublic,
        AllocatePublicIpAddressError::InternalError,
    ];
}

/// Response to [`AllocatePublicIpAddressRequest`].
#[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// Public IP address that the instance receives or has. Example: `112.124.**.**`.
    pub ip_address: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    AllocatePublicIpAddressResponse {
        "IpAddress" => ip_address: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AllocatePublicIpAddressRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidIpAddressMalformed`](super::DocumentedError::InvalidIpAddressMalformed)
/// - [`InvalidVlanIdNotFound`](super::DocumentedError::InvalidVlanIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InstanceLockedForSecurity`](super::DocumentedError::InstanceLockedForSecurity)
/// - [`InstanceExpiredOrInArrears`](super::DocumentedError::InstanceExpiredOrInArrears)
/// - [`InvalidIpAddressNotFound`](super::DocumentedError::InvalidIpAddressNotFound)
/// - [`IpInUse`](super::DocumentedError::IpInUse)
/// - [`AllocatedAlready`](super::DocumentedError::AllocatedAlready)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied): The instance is in a VPC, or the VLAN has no free address.
/// - [`InsufficientPublicIp`](super::DocumentedError::InsufficientPublicIp)
/// - [`AllocateIpInvalidInstanceBandwidth`](super::DocumentedError::AllocateIpInvalidInstanceBandwidth)
/// - [`NatPublicIpBindingFailed`](super::DocumentedError::NatPublicIpBindingFailed)
/// - [`NatPublicIpAllocateFailed`](super::DocumentedError::NatPublicIpAllocateFailed)
/// - [`InvalidOperationAllocateFailed`](super::DocumentedError::InvalidOperationAllocateFailed)
/// - [`OperationDeniedCloudboxNotSupport`](super::DocumentedError::OperationDeniedCloudboxNotSupport)
/// - [`OperationDeniedDedicatedRegionNotSupported`](super::DocumentedError::OperationDeniedDedicatedRegionNotSupported)
/// - [`AllocateIpFail`](super::DocumentedError::AllocateIpFail)
/// - [`InvalidIpAddressNotPublic`](super::DocumentedError::InvalidIpAddressNotPublic)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AllocatePublicIpAddressError = super::DocumentedError;
