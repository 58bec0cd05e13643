// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIpv6InternetBandwidth`, from `vpc/ModifyIpv6InternetBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes how much internet bandwidth an IPv6 address has.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyIpv6InternetBandwidthRequest::new()
///     .bandwidth(4)
///     .region_id("cn-huhehaote");
/// let reply = client.modify_ipv6_internet_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIpv6InternetBandwidthRequest {
    /// **Required.** New internet bandwidth of the address. When paid by traffic, the size of the IPv6
    /// gateway limits it. Range: 1 to 5000. Unit: `Mbps`. Example: `4`.
    pub bandwidth: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// ID of an IPv6 address, as [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses)
    /// lists it. Example: `ipv6-1233456****`.
    pub ipv6_address_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
    /// ID of the internet bandwidth of an IPv6 address, which
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) tells. Example: `123456`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyIpv6InternetBandwidthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into());
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
    ModifyIpv6InternetBandwidthRequest {
        "Bandwidth" => bandwidth: query,
        "RegionId" => region_id: query,
        "Ipv6AddressId" => ipv6_address_id: query,
        "ClientToken" => client_token: query,
        "Ipv6InternetBandwidthId" => ipv6_internet_bandwidth_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyIpv6InternetBandwidthRequest {
    type Response = ModifyIpv6InternetBandwidthResponse;
    type Error = ModifyIpv6InternetBandwidthError;
    const INFO: OperationInfo = super::operation("ModifyIpv6InternetBandwidth")
        .required(&["Bandwidth", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyIpv6InternetBandwidthError] = &[
        ModifyIpv6InternetBandwidthError::InvalidRegionIdNotFound,
        ModifyIpv6InternetBandwidthError::MissingParamIpv6InstanceId,
        ModifyIpv6InternetBandwidthError::InvalidIpv6InstanceNotFound,
        ModifyIpv6InternetBandwidthError::IllegalParamBandwidth,
        ModifyIpv6InternetBandwidthError::OperationUnsupportedFinancialLocked,
        ModifyIpv6InternetBandwidthError::OperationFailedInternetBandwidthNonExist,
        ModifyIpv6InternetBandwidthError::OperationFailedInternetBandwidthUnstable,
        ModifyIpv6InternetBandwidthError::OperationFailedBandwidthExceedLimit,
        ModifyIpv6InternetBandwidthError::ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId,
        ModifyIpv6InternetBandwidthError::OperationFailedQuerySpInfo,
        ModifyIpv6InternetBandwidthError::OperationFailedQueryAccountInfo,
        ModifyIpv6InternetBandwidthError::OperationFailedSyncTradeResource,
    ];
}

/// Response to [`ModifyIpv6InternetBandwidthRequest`].
pub type ModifyIpv6InternetBandwidthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyIpv6InternetBandwidthRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`MissingParamIpv6InstanceId`](super::DocumentedError::MissingParamIpv6InstanceId)
/// - [`InvalidIpv6InstanceNotFound`](super::DocumentedError::InvalidIpv6InstanceNotFound)
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`OperationUnsupportedFinancialLocked`](super::DocumentedError::OperationUnsupportedFinancialLocked)
/// - [`OperationFailedInternetBandwidthNonExist`](super::DocumentedError::OperationFailedInternetBandwidthNonExist)
/// - [`OperationFailedInternetBandwidthUnstable`](super::DocumentedError::OperationFailedInternetBandwidthUnstable)
/// - [`OperationFailedBandwidthExceedLimit`](super::DocumentedError::OperationFailedBandwidthExceedLimit)
/// - [`ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId`](super::DocumentedError::ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId)
/// - [`OperationFailedQuerySpInfo`](super::DocumentedError::OperationFailedQuerySpInfo)
/// - [`OperationFailedQueryAccountInfo`](super::DocumentedError::OperationFailedQueryAccountInfo)
/// - [`OperationFailedSyncTradeResource`](super::DocumentedError::OperationFailedSyncTradeResource)
pub type ModifyIpv6InternetBandwidthError = super::DocumentedError;
