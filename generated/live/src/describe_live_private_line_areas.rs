// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLivePrivateLineAreas`, from `live/DescribeLivePrivateLineAreas.md`.

use alicloud_runtime::codegen::*;

/// Lists the areas that an accelerated link can start from, for a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLivePrivateLineAreasRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_private_line_areas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLivePrivateLineAreasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeLivePrivateLineAreasRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLivePrivateLineAreasRequest {
    type Response = DescribeLivePrivateLineAreasResponse;
    type Error = DescribeLivePrivateLineAreasError;
    const INFO: OperationInfo = super::operation("DescribeLivePrivateLineAreas")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLivePrivateLineAreasError] = &[
        DescribeLivePrivateLineAreasError::InvalidParam,
        DescribeLivePrivateLineAreasError::InternalError2,
    ];
}

/// Response to [`DescribeLivePrivateLineAreasRequest`].
#[non_exhaustive]
pub struct DescribeLivePrivateLineAreasResponse {
    /// Items of the kind live areas that were found or are concerned.
    pub live_areas_list: Option<LiveAreasList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4865B85-664B-19D3-BB16-C62FB83C8226`.
    pub request_id: Option<String>,
}

response! {
    DescribeLivePrivateLineAreasResponse {
        "LiveAreasList" => live_areas_list: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind live areas that were found or are concerned.
#[non_exhaustive]
pub struct LiveAreasList {
    /// Regions that a live line can lead to.
    pub live_area: Vec<LiveArea>,
}

response! {
    LiveAreasList {
        "LiveArea" => live_area: list(""),
    }
}

/// Regions that a live line can lead to.
#[non_exhaustive]
pub struct LiveArea {
    /// Which kind of region it is or is to be. Example: `domestic`.
    pub region_type: Option<String>,
    /// The regions found, one entry each.
    pub regions: Vec<Region>,
}

response! {
    LiveArea {
        "RegionType" => region_type: value,
        "Regions" => regions: list("Region"),
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Region {
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeLivePrivateLineAreasRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLivePrivateLineAreasError = super::DocumentedError;
