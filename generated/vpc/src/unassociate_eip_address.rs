// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateEipAddress`, from `vpc/UnassociateEipAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Detaches an EIP from the cloud resource that uses it. It stays in the account until
/// [`ReleaseEipAddress`](super::Client::release_eip_address).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateEipAddressRequest::new()
///     .allocation_id("eip-2zeerraiwb7uj6i0d****");
/// let reply = client.unassociate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// **Required.** EIP to detach. Example: `eip-2zeerraiwb7uj6i0d****`.
    pub allocation_id: Option<String>,
    /// Whether a NAT gateway loses the EIP even while it has DNAT or SNAT rules.
    /// Default: `false`. Example: `false`.
    pub force: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource to detach the EIP from. Example: `i-hp3akk9irtd69jad****`.
    pub instance_id: Option<String>,
    /// Kind of resource to detach the EIP from. Default: `EcsInstance`. Example: `EcsInstance`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Private address, of an ECS instance or a network interface, that the EIP is taken off.
    /// Example: `192.XX.XX.2`.
    pub private_ip_address: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11****`.
    pub client_token: Option<String>,
}

impl UnassociateEipAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UnassociateEipAddressRequest {
        "AllocationId" => allocation_id: query,
        "Force" => force: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "PrivateIpAddress" => private_ip_address: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    type Error = UnassociateEipAddressError;
    const INFO: OperationInfo = super::operation("UnassociateEipAddress")
        .required(&["AllocationId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UnassociateEipAddressError] = &[
        UnassociateEipAddressError::InvalidAllocationIdNotFound,
        UnassociateEipAddressError::IncorrectEipStatus,
        UnassociateEipAddressError::InvalidInstanceIdNotFound,
        UnassociateEipAddressError::IncorrectInstanceStatus,
        UnassociateEipAddressError::InvalidInstanceTypeValueNotSupported,
        UnassociateEipAddressError::IncorrectHaVipStatus,
        UnassociateEipAddressError::OperationDenied,
        UnassociateEipAddressError::ForbiddenRegionNotFound,
        UnassociateEipAddressError::InvalidParameter2,
        UnassociateEipAddressError::Forbbiden,
        UnassociateEipAddressError::InvalidBindingStatus,
        UnassociateEipAddressError::TaskConflict,
        UnassociateEipAddressError::ForbiddenFinancialLocked,
        UnassociateEipAddressError::InvalidIpStatusHasBeenUsedBySnatTable,
        UnassociateEipAddressError::InvalidIpStatusHasBeenUsedByForwardEntry,
        UnassociateEipAddressError::EniAttached,
        UnassociateEipAddressError::InvalidEIPStatusBizDisabled,
        UnassociateEipAddressError::InvalidStatusEcsStatusNotSupport,
        UnassociateEipAddressError::InvalidStatusEniStatusNotSupport,
        UnassociateEipAddressError::InvalidStatusSnatOrDnat,
        UnassociateEipAddressError::DependencyViolationSnatEntry,
        UnassociateEipAddressError::Any,
        UnassociateEipAddressError::InvalidStatusNotAllow,
        UnassociateEipAddressError::Forbidden,
        UnassociateEipAddressError::InvalidLoadBalancerIdNotFound,
        UnassociateEipAddressError::OperationFailedSystemBusy,
        UnassociateEipAddressError::InvalidBindInstanceNotFound,
    ];
}

/// Response to [`UnassociateEipAddressRequest`].
pub type UnassociateEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateEipAddressRequest`] names.
///
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidBindingStatus`](super::DocumentedError::InvalidBindingStatus)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidIpStatusHasBeenUsedBySnatTable`](super::DocumentedError::InvalidIpStatusHasBeenUsedBySnatTable)
/// - [`InvalidIpStatusHasBeenUsedByForwardEntry`](super::DocumentedError::InvalidIpStatusHasBeenUsedByForwardEntry)
/// - [`EniAttached`](super::DocumentedError::EniAttached)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`InvalidStatusEcsStatusNotSupport`](super::DocumentedError::InvalidStatusEcsStatusNotSupport)
/// - [`InvalidStatusEniStatusNotSupport`](super::DocumentedError::InvalidStatusEniStatusNotSupport)
/// - [`InvalidStatusSnatOrDnat`](super::DocumentedError::InvalidStatusSnatOrDnat)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`Any`](super::DocumentedError::Any)
/// - [`InvalidStatusNotAllow`](super::DocumentedError::InvalidStatusNotAllow)
/// - [`Forbidden`](super::DocumentedError::Forbidden), here with HTTP status 400
/// - [`InvalidLoadBalancerIdNotFound`](super::DocumentedError::InvalidLoadBalancerIdNotFound)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy)
/// - [`InvalidBindInstanceNotFound`](super::DocumentedError::InvalidBindInstanceNotFound)
pub type UnassociateEipAddressError = super::DocumentedError;
