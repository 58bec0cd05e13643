// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateIpv6InternetBandwidth`, from `vpc/AllocateIpv6InternetBandwidth.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetChargeType};

/// Buys internet bandwidth for an IPv6 address, so that it can talk to the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AllocateIpv6InternetBandwidthRequest::new()
///     .bandwidth(2)
///     .ipv6_address_id("ipv6-123456xxxxxxxx")
///     .ipv6_gateway_id("ipv6gw-123456xxxxxxxx")
///     .region_id("cn-huhehaote");
/// let reply = client.allocate_ipv6_internet_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthRequest {
    /// **Required.** Internet bandwidth to buy. When paid by traffic, the size of the IPv6 gateway
    /// limits it. Range: 1 to 5000. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// **Required.** ID of an IPv6 address, as
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) lists it.
    /// Example: `ipv6-123456xxxxxxxx`.
    pub ipv6_address_id: Option<String>,
    /// **Required.** ID of an IPv6 gateway, as
    /// [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv5gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
    /// What the use of the resource is measured by.
    /// Default: `PayByBandwidth`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
}

impl AllocateIpv6InternetBandwidthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `Ipv6AddressId`, which is required.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<Open<InternetChargeType>>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
}

request! {
    AllocateIpv6InternetBandwidthRequest {
        "Bandwidth" => bandwidth: query,
        "Ipv6AddressId" => ipv6_address_id: query,
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "InternetChargeType" => internet_charge_type: query,
    }
}

impl Operation for AllocateIpv6InternetBandwidthRequest {
    type Response = AllocateIpv6InternetBandwidthResponse;
    type Error = AllocateIpv6InternetBandwidthError;
    const INFO: OperationInfo = super::operation("AllocateIpv6InternetBandwidth")
        .required(&["Bandwidth", "Ipv6AddressId", "Ipv6GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AllocateIpv6InternetBandwidthError] = &[
        AllocateIpv6InternetBandwidthError::InvalidRegionIdNotFound,
    ];
}

/// What [`AllocateIpv6InternetBandwidthRequest`] is answered with.
#[non_exhaustive]
pub struct AllocateIpv6InternetBandwidthResponse {
    /// Internet bandwidth that was bought for the IPv6 address. Example: `2`.
    pub internet_bandwidth_id: Option<String>,
    /// IPv6 address that got the bandwidth. Example: `ipv6-hp352ungkzcknxxxxxxxx`.
    pub ipv6_address_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6972A26E-99B1-4367-9890-FBDEBB0F5E7D`.
    pub request_id: Option<String>,
}

response! {
    AllocateIpv6InternetBandwidthResponse {
        "InternetBandwidthId" => internet_bandwidth_id: value,
        "Ipv6AddressId" => ipv6_address_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AllocateIpv6InternetBandwidthRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type AllocateIpv6InternetBandwidthError = super::DocumentedError;
