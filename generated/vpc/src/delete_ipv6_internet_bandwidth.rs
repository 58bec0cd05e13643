// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpv6InternetBandwidth`, from `vpc/DeleteIpv6InternetBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Gives up the internet bandwidth of an IPv6 address.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIpv6InternetBandwidthRequest::new()
///     .region_id("cn-huhehaote");
/// let reply = client.delete_ipv6_internet_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpv6InternetBandwidthRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// ID of an IPv6 address, as [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses)
    /// lists it. Example: `ipv6-123456xxxxxxxx`.
    pub ipv6_address_id: Option<String>,
    /// Internet bandwidth to give up, by its ID. Example: `2`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteIpv6InternetBandwidthRequest {
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
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteIpv6InternetBandwidthRequest {
        "RegionId" => region_id: query,
        "Ipv6AddressId" => ipv6_address_id: query,
        "Ipv6InternetBandwidthId" => ipv6_internet_bandwidth_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteIpv6InternetBandwidthRequest {
    type Response = DeleteIpv6InternetBandwidthResponse;
    type Error = DeleteIpv6InternetBandwidthError;
    const INFO: OperationInfo = super::operation("DeleteIpv6InternetBandwidth")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpv6InternetBandwidthError] = &[
        DeleteIpv6InternetBandwidthError::InvalidRegionIdNotFound,
        DeleteIpv6InternetBandwidthError::BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId,
        DeleteIpv6InternetBandwidthError::OperationFailedServiceManaged,
    ];
}

/// Response to [`DeleteIpv6InternetBandwidthRequest`].
pub type DeleteIpv6InternetBandwidthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpv6InternetBandwidthRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId`](super::DocumentedError::BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId)
/// - [`OperationFailedServiceManaged`](super::DocumentedError::OperationFailedServiceManaged)
pub type DeleteIpv6InternetBandwidthError = super::DocumentedError;
