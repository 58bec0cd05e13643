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
}

/// What [`AllocatePublicIpAddressRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`AllocatePublicIpAddressRequest`] names.
    pub enum AllocatePublicIpAddressError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidIpAddressMalformed = "InvalidIpAddress.Malformed" ("400"), "", "`IpAddress` is not an IP address.";
        InvalidVlanIdNotFound = "InvalidVlanId.NotFound" ("404"), "", "No VLAN has this ID.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears" ("403"), "", "The instance's subscription has run out; renew it first.";
        InvalidIpAddressNotFound = "InvalidIpAddress.NotFound" ("404"), "", "The VLAN does not contain this IP address.";
        IpInUse = "IpInUse" ("403"), "", "The IP address asked for is held by another resource; choose another one or leave it out.";
        AllocatedAlready = "AllocatedAlready" ("403"), "", "The instance has a public IP address already and cannot get a second one.";
        OperationDenied = "OperationDenied" ("400"), "", "The instance is in a VPC, or the VLAN has no free address.";
        InsufficientPublicIp = "InsufficientPublicIp" ("400"), "Ip address not found", "The public IP address asked for is not to be had.";
        AllocateIpInvalidInstanceBandwidth = "AllocateIpInvalidInstanceBandwidth" ("400"), "", "The outbound public bandwidth of the instance is negative; set `InternetMaxBandwidthOut` to a proper value.";
        NatPublicIpBindingFailed = "NAT_PUBLIC_IP_BINDING_FAILED" ("403"), "", "The public IP address could not be tied to the gateway.";
        NatPublicIpAllocateFailed = "NAT_PUBLIC_IP_ALLOCATE_FAILED" ("403"), "", "No public IP address could be assigned.";
    }
}
