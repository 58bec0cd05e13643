// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGeographicRegionMembership`, from `cbn/DescribeGeographicRegionMembership.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that make up an area of the world.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeGeographicRegionMembershipRequest::new()
///     .geographic_region_id("North-America");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_geographic_region_membership(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGeographicRegionMembershipRequest {
    /// **Required.** Area of the world whose regions are listed.
    pub geographic_region_id: Option<Open<GeographicRegionId>>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`.
    pub page_size: Option<i32>,
}

impl DescribeGeographicRegionMembershipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GeographicRegionId`, which is required.
    pub fn geographic_region_id(
        mut self,
        value: impl Into<Open<GeographicRegionId>>,
    ) -> Self {
        self.geographic_region_id = Some(value.into());
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
    DescribeGeographicRegionMembershipRequest {
        "GeographicRegionId" => geographic_region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGeographicRegionMembershipRequest {
    type Response = DescribeGeographicRegionMembershipResponse;
    type Error = DescribeGeographicRegionMembershipError;
    const INFO: OperationInfo = super::operation("DescribeGeographicRegionMembership")
        .required(&["GeographicRegionId"])
        .read_only();
    const ERRORS: &'static [DescribeGeographicRegionMembershipError] = &[
        DescribeGeographicRegionMembershipError::InvalidParameter,
        DescribeGeographicRegionMembershipError::Unauthorized,
    ];
}

impl Paginated for DescribeGeographicRegionMembershipRequest {
    type Item = RegionId;
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
        Some(&mut response.region_ids)
    }
}

/// Response to [`DescribeGeographicRegionMembershipRequest`].
#[non_exhaustive]
pub struct DescribeGeographicRegionMembershipResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC9EB0C9-60AF-4A09-A36C-608F70130274`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the list this response shows. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Regions that make up the area.
    pub region_ids: Vec<RegionId>,
}

response! {
    DescribeGeographicRegionMembershipResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionIds" => region_ids: list("RegionId"),
    }
}

/// Regions that make up the area.
#[non_exhaustive]
pub struct RegionId {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `us-west-1`.
    pub region_id: Option<String>,
}

response! {
    RegionId {
        "RegionId" => region_id: value,
    }
}

values! {
    /// Area of the world whose regions are listed.
    pub enum GeographicRegionId {
        /// The Chinese mainland.
        China = "china",
        /// The countries of Asia and the Pacific, without the Chinese mainland and Australia.
        AsiaPacific = "asia-pacific",
        /// The countries of Europe.
        Europe = "europe",
        /// The continent of Australia.
        Australia = "australia",
        /// The north of the American continent.
        NorthAmerica = "north-america",
    }
}

/// Errors that the documentation of [`DescribeGeographicRegionMembershipRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeGeographicRegionMembershipError = super::DocumentedError;
