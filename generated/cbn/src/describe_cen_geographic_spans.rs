// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenGeographicSpans`, from `cbn/DescribeCenGeographicSpans.md`.

use alicloud_runtime::codegen::*;

/// Lists the pairs of areas of the world that CEN can connect.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenGeographicSpansRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_geographic_spans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenGeographicSpansRequest {
    /// Pair of areas of the world between which traffic runs, such as `north-america_china`.
    /// Example: `china-china`.
    pub geographic_span_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCenGeographicSpansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GeographicSpanId`.
    pub fn geographic_span_id(mut self, value: impl Into<String>) -> Self {
        self.geographic_span_id = Some(value.into());
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
}

request! {
    DescribeCenGeographicSpansRequest {
        "GeographicSpanId" => geographic_span_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCenGeographicSpansRequest {
    type Response = DescribeCenGeographicSpansResponse;
    type Error = DescribeCenGeographicSpansError;
    const INFO: OperationInfo = super::operation("DescribeCenGeographicSpans")
        .read_only();
    const ERRORS: &'static [DescribeCenGeographicSpansError] = &[
        DescribeCenGeographicSpansError::InvalidParameter,
        DescribeCenGeographicSpansError::Unauthorized,
    ];
}

impl Paginated for DescribeCenGeographicSpansRequest {
    type Item = GeographicSpanModel;
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
        Some(&mut response.geographic_span_models)
    }
}

/// Response to [`DescribeCenGeographicSpansRequest`].
#[non_exhaustive]
pub struct DescribeCenGeographicSpansResponse {
    /// Pairs of areas, one entry each.
    pub geographic_span_models: Vec<GeographicSpanModel>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenGeographicSpansResponse {
        "GeographicSpanModels" => geographic_span_models: list("GeographicSpanModel"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Pairs of areas, one entry each.
#[non_exhaustive]
pub struct GeographicSpanModel {
    /// Pair of areas of the world between which traffic runs, such as `north-america_china`.
    /// Example: `china-china`.
    pub geographic_span_id: Option<String>,
    /// One of the two areas. Example: `china`.
    pub local_geo_region_id: Option<String>,
    /// The other of the two areas. Example: `china`.
    pub opposite_geo_region_id: Option<String>,
}

response! {
    GeographicSpanModel {
        "GeographicSpanId" => geographic_span_id: value,
        "LocalGeoRegionId" => local_geo_region_id: value,
        "OppositeGeoRegionId" => opposite_geo_region_id: value,
    }
}

/// Errors that the documentation of [`DescribeCenGeographicSpansRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenGeographicSpansError = super::DocumentedError;
