// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateEipAddress`, from `vpc/UnassociateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Detaches an EIP from the cloud resource that uses it. It stays in the account until
/// [`ReleaseEipAddress`](super::Client::release_eip_address).
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateEipAddressRequest::new()
///     .allocation_id("eip-2zeerraiwb7uj6i0d****")
///     .region_id("cn-hangzhou");
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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
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
    /// Sets `RegionId`, which is required.
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
        .required(&["AllocationId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`UnassociateEipAddressRequest`] is answered with.
pub type UnassociateEipAddressResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Kind of resource to detach the EIP from.
    pub enum InstanceType {
        /// ECS instance in a VPC.
        EcsInstance = "EcsInstance",
        /// Load balancer (SLB) in a VPC.
        SlbInstance = "SlbInstance",
        /// Secondary network interface.
        NetworkInterface = "NetworkInterface",
        /// NAT gateway.
        Nat = "Nat",
        /// HAVIP, a floating private address.
        HaVip = "HaVip",
    }
}

errors! {
    /// Errors that the documentation of [`UnassociateEipAddressRequest`] names.
    pub enum UnassociateEipAddressError {
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No EIP has this ID. Check `AllocationId`.";
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The EIP is in a state that rules this out. Look at `Status` in `DescribeEipAddresses`.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "", "No instance has this ID here. Check ID, region and VPC.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "The instance is in a state that rules this call out.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "`InstanceType` has a value that is not possible.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP must be `Available` or `InUse` for this call.";
        OperationDenied = "OperationDenied" ("400"), "", "The state or kind of the resource forbids this: not in a VPC, a route of the system, or just changing.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "No region has this ID. Check `RegionId`.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that is not possible; the message may name it.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        InvalidBindingStatus = "InvalidBindingStatus" ("400"), "", "The EIP is in a state in which it cannot be attached or detached.";
    }
}
