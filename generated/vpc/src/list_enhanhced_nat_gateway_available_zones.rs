// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEnhanhcedNatGatewayAvailableZones`, from `vpc/ListEnhanhcedNatGatewayAvailableZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EipAddressFilter};

/// Lists the zones of a region in which enhanced NAT gateways can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListEnhanhcedNatGatewayAvailableZonesRequest::new()
///     .region_id("cn-qingdao");
/// let reply = client.list_enhanhced_nat_gateway_available_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match.
    pub filter: Vec<EipAddressFilter>,
}

impl ListEnhanhcedNatGatewayAvailableZonesRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipAddressFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListEnhanhcedNatGatewayAvailableZonesRequest {
        "RegionId" => region_id: query,
        "AcceptLanguage" => accept_language: query,
        "Filter" => filter: query,
    }
}

impl Operation for ListEnhanhcedNatGatewayAvailableZonesRequest {
    type Response = ListEnhanhcedNatGatewayAvailableZonesResponse;
    type Error = ListEnhanhcedNatGatewayAvailableZonesError;
    const INFO: OperationInfo = super::operation("ListEnhanhcedNatGatewayAvailableZones")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListEnhanhcedNatGatewayAvailableZonesError] = &[
        ListEnhanhcedNatGatewayAvailableZonesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ListEnhanhcedNatGatewayAvailableZonesRequest`].
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Zones that can be used.
    pub zones: Vec<Zone>,
}

response! {
    ListEnhanhcedNatGatewayAvailableZonesResponse {
        "RequestId" => request_id: value,
        "Zones" => zones: list(""),
    }
}

/// Zones that can be used.
#[non_exhaustive]
pub struct Zone {
    /// Name for people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    /// Example: `cn-qingdao-a`.
    pub zone_id: Option<String>,
}

response! {
    Zone {
        "LocalName" => local_name: value,
        "ZoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`ListEnhanhcedNatGatewayAvailableZonesRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ListEnhanhcedNatGatewayAvailableZonesError = super::DocumentedError;
