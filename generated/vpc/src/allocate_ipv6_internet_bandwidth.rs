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
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayByTraffic`.
    /// Default: `PayByBandwidth`. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
        "DryRun" => dry_run: query,
    }
}

impl Operation for AllocateIpv6InternetBandwidthRequest {
    type Response = AllocateIpv6InternetBandwidthResponse;
    type Error = AllocateIpv6InternetBandwidthError;
    const INFO: OperationInfo = super::operation("AllocateIpv6InternetBandwidth")
        .required(&["Bandwidth", "Ipv6AddressId", "Ipv6GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AllocateIpv6InternetBandwidthError] = &[
        AllocateIpv6InternetBandwidthError::InvalidRegionIdNotFound,
        AllocateIpv6InternetBandwidthError::IllegalParamBandwidth,
        AllocateIpv6InternetBandwidthError::MissingParamIpv6InstanceId,
        AllocateIpv6InternetBandwidthError::InvalidIpv6InstanceNotFound,
        AllocateIpv6InternetBandwidthError::IllegalParamChargeType,
        AllocateIpv6InternetBandwidthError::IllegalParamInternetChargeType,
        AllocateIpv6InternetBandwidthError::OperationUnsupportedPrePaid,
        AllocateIpv6InternetBandwidthError::OperationFailedIpv6GatewayDisMatchIpv6Address,
        AllocateIpv6InternetBandwidthError::OperationFailedInternetBandwidthAlreadyExisted,
        AllocateIpv6InternetBandwidthError::OperationFailedIpv6GatewayNotExist,
        AllocateIpv6InternetBandwidthError::IncorrectStatusIpv6Instance,
        AllocateIpv6InternetBandwidthError::IllegalParamIpv6Address,
        AllocateIpv6InternetBandwidthError::UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address,
        AllocateIpv6InternetBandwidthError::UnsupportedFeatureInternetChargeTypeOnStaticIsp,
        AllocateIpv6InternetBandwidthError::OperationUnsupportedUla,
        AllocateIpv6InternetBandwidthError::OperationFailedOpenCdtServiceFirst,
        AllocateIpv6InternetBandwidthError::ResourceNotFoundIpv6Address,
        AllocateIpv6InternetBandwidthError::OperationFailedQueryAccountInfo,
        AllocateIpv6InternetBandwidthError::OperationFailedSaleValidate,
        AllocateIpv6InternetBandwidthError::SystemBusy,
    ];
}

/// Response to [`AllocateIpv6InternetBandwidthRequest`].
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
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`MissingParamIpv6InstanceId`](super::DocumentedError::MissingParamIpv6InstanceId)
/// - [`InvalidIpv6InstanceNotFound`](super::DocumentedError::InvalidIpv6InstanceNotFound)
/// - [`IllegalParamChargeType`](super::DocumentedError::IllegalParamChargeType)
/// - [`IllegalParamInternetChargeType`](super::DocumentedError::IllegalParamInternetChargeType)
/// - [`OperationUnsupportedPrePaid`](super::DocumentedError::OperationUnsupportedPrePaid)
/// - [`OperationFailedIpv6GatewayDisMatchIpv6Address`](super::DocumentedError::OperationFailedIpv6GatewayDisMatchIpv6Address)
/// - [`OperationFailedInternetBandwidthAlreadyExisted`](super::DocumentedError::OperationFailedInternetBandwidthAlreadyExisted)
/// - [`OperationFailedIpv6GatewayNotExist`](super::DocumentedError::OperationFailedIpv6GatewayNotExist)
/// - [`IncorrectStatusIpv6Instance`](super::DocumentedError::IncorrectStatusIpv6Instance)
/// - [`IllegalParamIpv6Address`](super::DocumentedError::IllegalParamIpv6Address)
/// - [`UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address`](super::DocumentedError::UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address)
/// - [`UnsupportedFeatureInternetChargeTypeOnStaticIsp`](super::DocumentedError::UnsupportedFeatureInternetChargeTypeOnStaticIsp)
/// - [`OperationUnsupportedUla`](super::DocumentedError::OperationUnsupportedUla)
/// - [`OperationFailedOpenCdtServiceFirst`](super::DocumentedError::OperationFailedOpenCdtServiceFirst)
/// - [`ResourceNotFoundIpv6Address`](super::DocumentedError::ResourceNotFoundIpv6Address)
/// - [`OperationFailedQueryAccountInfo`](super::DocumentedError::OperationFailedQueryAccountInfo)
/// - [`OperationFailedSaleValidate`](super::DocumentedError::OperationFailedSaleValidate), here with HTTP status 500
/// - [`SystemBusy`](super::DocumentedError::SystemBusy), here with HTTP status 500
pub type AllocateIpv6InternetBandwidthError = super::DocumentedError;
