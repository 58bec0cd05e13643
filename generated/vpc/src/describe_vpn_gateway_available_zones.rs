// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnGatewayAvailableZones`, from `vpc/DescribeVpnGatewayAvailableZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones of a region in which an IPsec-VPN connection can be deployed.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnGatewayAvailableZonesRequest::new()
///     .spec("...");
/// let reply = client.describe_vpn_gateway_available_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Bandwidth that the VPN gateway has, or that the IPsec connection of a transit
    /// router should reach; it can change which zones are found.
    pub spec: Option<String>,
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
}

impl DescribeVpnGatewayAvailableZonesRequest {
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
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeVpnGatewayAvailableZonesRequest {
        "RegionId" => region_id: query,
        "Spec" => spec: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeVpnGatewayAvailableZonesRequest {
    type Response = DescribeVpnGatewayAvailableZonesResponse;
    type Error = DescribeVpnGatewayAvailableZonesError;
    const INFO: OperationInfo = super::operation("DescribeVpnGatewayAvailableZones")
        .method("GET")
        .required(&["RegionId", "Spec"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnGatewayAvailableZonesError] = &[
        DescribeVpnGatewayAvailableZonesError::ForbbidenSubUser,
        DescribeVpnGatewayAvailableZonesError::Forbidden,
    ];
}

/// Response to [`DescribeVpnGatewayAvailableZonesRequest`].
#[non_exhaustive]
pub struct DescribeVpnGatewayAvailableZonesResponse {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29784052-931F-543D-A612-36B3838163FA`.
    pub request_id: Option<String>,
    /// IDs of the available zones that were found or are concerned.
    pub available_zone_id_list: Vec<AvailableZoneIdList>,
}

response! {
    DescribeVpnGatewayAvailableZonesResponse {
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "AvailableZoneIdList" => available_zone_id_list: list(""),
    }
}

/// IDs of the available zones that were found or are concerned.
#[non_exhaustive]
pub struct AvailableZoneIdList {
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Name that the zone goes by. Example: `cn-hangzhou-h`.
    pub zone_name: Option<String>,
}

response! {
    AvailableZoneIdList {
        "ZoneId" => zone_id: value,
        "ZoneName" => zone_name: value,
    }
}

/// Errors that the documentation of [`DescribeVpnGatewayAvailableZonesRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeVpnGatewayAvailableZonesError = super::DocumentedError;
