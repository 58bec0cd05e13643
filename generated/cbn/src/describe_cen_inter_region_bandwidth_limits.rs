// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenInterRegionBandwidthLimits`, from `cbn/DescribeCenInterRegionBandwidthLimits.md`.

use alicloud_runtime::codegen::*;

/// Lists the bandwidth that is set between the regions of a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenInterRegionBandwidthLimitsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_inter_region_bandwidth_limits(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsRequest {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jm****`.
    pub cen_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Region of the transit router that the bandwidth belongs to.
    pub tr_region_id: Option<String>,
}

impl DescribeCenInterRegionBandwidthLimitsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `TrRegionId`.
    pub fn tr_region_id(mut self, value: impl Into<String>) -> Self {
        self.tr_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCenInterRegionBandwidthLimitsRequest {
        "CenId" => cen_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TrRegionId" => tr_region_id: query,
    }
}

impl Operation for DescribeCenInterRegionBandwidthLimitsRequest {
    type Response = DescribeCenInterRegionBandwidthLimitsResponse;
    type Error = DescribeCenInterRegionBandwidthLimitsError;
    const INFO: OperationInfo = super::operation("DescribeCenInterRegionBandwidthLimits")
        .read_only();
    const ERRORS: &'static [DescribeCenInterRegionBandwidthLimitsError] = &[
        DescribeCenInterRegionBandwidthLimitsError::InvalidParameter,
        DescribeCenInterRegionBandwidthLimitsError::Unauthorized,
    ];
}

impl Paginated for DescribeCenInterRegionBandwidthLimitsRequest {
    type Item = CenInterRegionBandwidthLimit;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cen_inter_region_bandwidth_limits)
    }
}

/// Response to [`DescribeCenInterRegionBandwidthLimitsRequest`].
#[non_exhaustive]
pub struct DescribeCenInterRegionBandwidthLimitsResponse {
    /// Pairs of regions and their bandwidth, one entry each.
    pub cen_inter_region_bandwidth_limits: Vec<CenInterRegionBandwidthLimit>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `613A45FA-DAAD-441E-BC68-0ABB1A4ABEE8`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenInterRegionBandwidthLimitsResponse {
        "CenInterRegionBandwidthLimits" => cen_inter_region_bandwidth_limits: list("CenInterRegionBandwidthLimit"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Pairs of regions and their bandwidth, one entry each.
#[non_exhaustive]
pub struct CenInterRegionBandwidthLimit {
    /// Most bandwidth that the two regions can use between them. Example: `2`.
    pub bandwidth_limit: Option<i64>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6j****`.
    pub cen_id: Option<String>,
    /// Pair of areas of the world between which traffic runs, such as `north-america_china`.
    pub geographic_span_id: Option<String>,
    /// Region at this end of the connection. Example: `cn-hangzhou`.
    pub local_region_id: Option<String>,
    /// Region at the other end of the connection. Example: `us-west-1`.
    pub opposite_region_id: Option<String>,
    /// Whether the bandwidth between the regions is in effect or being changed. Example: `Active`.
    pub status: Option<Open<CenInterRegionBandwidthLimitStatus>>,
    /// Bandwidth package that the bandwidth between the regions comes from.
    /// Example: `cenbwp-uenczwb592fnvv****`.
    pub bandwidth_package_id: Option<String>,
    /// Where the bandwidth comes from: a bandwidth package, or billing by the data transferred.
    /// Example: `BandwidthPackage`.
    pub bandwidth_type: Option<String>,
}

response! {
    CenInterRegionBandwidthLimit {
        "BandwidthLimit" => bandwidth_limit: value,
        "CenId" => cen_id: value,
        "GeographicSpanId" => geographic_span_id: value,
        "LocalRegionId" => local_region_id: value,
        "OppositeRegionId" => opposite_region_id: value,
        "Status" => status: value,
        "BandwidthPackageId" => bandwidth_package_id: value,
        "BandwidthType" => bandwidth_type: value,
    }
}

values! {
    /// Whether the bandwidth between the regions is in effect or being changed.
    pub enum CenInterRegionBandwidthLimitStatus {
        /// In effect.
        Active = "Active",
        /// Being changed.
        Modifying = "Modifying",
    }
}

/// Errors that the documentation of [`DescribeCenInterRegionBandwidthLimitsRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenInterRegionBandwidthLimitsError = super::DocumentedError;
