// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateIpv6Address`, from `vpc/AllocateIpv6Address.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Reserves an IPv6 address in a vSwitch, optionally a particular one.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateIpv6AddressRequest::new()
///     .vswitch_id("...");
/// let reply = client.allocate_ipv6_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateIpv6AddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a vSwitch, as [`CreateVSwitch`](super::Client::create_vswitch) returned it.
    pub vswitch_id: Option<String>,
    /// The address itself, in IPv6 notation.
    pub ipv6_address: Option<String>,
    /// Name by which people tell the IPv6 address from others.
    pub ipv6_address_name: Option<String>,
    /// Free text that tells people about the IPv6 address.
    pub ipv6_address_description: Option<String>,
    /// Which kind of address it is or is to be.
    pub address_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AllocateIpv6AddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressName`.
    pub fn ipv6_address_name(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_name = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressDescription`.
    pub fn ipv6_address_description(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_description = Some(value.into());
        self
    }
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    AllocateIpv6AddressRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "Ipv6Address" => ipv6_address: query,
        "Ipv6AddressName" => ipv6_address_name: query,
        "Ipv6AddressDescription" => ipv6_address_description: query,
        "AddressType" => address_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AllocateIpv6AddressRequest {
    type Response = AllocateIpv6AddressResponse;
    type Error = AllocateIpv6AddressError;
    const INFO: OperationInfo = super::operation("AllocateIpv6Address")
        .required(&["RegionId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AllocateIpv6AddressError] = &[
        AllocateIpv6AddressError::OperationFailedIPv6AddressAlreadyAllocated,
        AllocateIpv6AddressError::OperationFailedAddressNotInVSwitchCidr,
        AllocateIpv6AddressError::IllegalParamIpAddress,
        AllocateIpv6AddressError::OperationFailedIPv6Disabled,
        AllocateIpv6AddressError::ResourceNotFoundVSwitch,
    ];
}

/// Response to [`AllocateIpv6AddressRequest`].
#[non_exhaustive]
pub struct AllocateIpv6AddressResponse {
    /// ID of an IPv6 address, as [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses)
    /// lists it. Example: `ipv6-2zen5j4axcp5l5qyy****`.
    pub ipv6_address_id: Option<String>,
    /// The address itself, in IPv6 notation. Example: `2408:XXXX:153:3921:851c:c435:7b12:1c5f`.
    pub ipv6_address: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
}

response! {
    AllocateIpv6AddressResponse {
        "Ipv6AddressId" => ipv6_address_id: value,
        "Ipv6Address" => ipv6_address: value,
        "ResourceGroupId" => resource_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AllocateIpv6AddressRequest`] names.
///
/// - [`OperationFailedIPv6AddressAlreadyAllocated`](super::DocumentedError::OperationFailedIPv6AddressAlreadyAllocated)
/// - [`OperationFailedAddressNotInVSwitchCidr`](super::DocumentedError::OperationFailedAddressNotInVSwitchCidr)
/// - [`IllegalParamIpAddress`](super::DocumentedError::IllegalParamIpAddress)
/// - [`OperationFailedIPv6Disabled`](super::DocumentedError::OperationFailedIPv6Disabled)
/// - [`ResourceNotFoundVSwitch`](super::DocumentedError::ResourceNotFoundVSwitch), here with HTTP status 404
pub type AllocateIpv6AddressError = super::DocumentedError;
