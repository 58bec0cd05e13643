// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessPoints`, from `vpc/DescribeAccessPoints.md`.

use alicloud_runtime::codegen::*;

/// Lists the access points of a region, where leased lines can be connected.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeAccessPointsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_points(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Language in which names of regions come back.
    pub accept_language: Option<String>,
}

impl DescribeAccessPointsRequest {
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeAccessPointsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeAccessPointsRequest {
    type Response = DescribeAccessPointsResponse;
    type Error = DescribeAccessPointsError;
    const INFO: OperationInfo = super::operation("DescribeAccessPoints")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccessPointsError] = &[
        DescribeAccessPointsError::InvalidRegionIdNotSupport,
        DescribeAccessPointsError::InvalidAccessPointTypeNotSupport,
        DescribeAccessPointsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeAccessPointsRequest {
    type Item = AccessPointType;
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
        Some(&mut response.access_point_set)
    }
}

/// Response to [`DescribeAccessPointsRequest`].
#[non_exhaustive]
pub struct DescribeAccessPointsResponse {
    /// Access points that were found.
    pub access_point_set: Vec<AccessPointType>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E85D803-C7CF-4BCD-9CFE-6DBA1DFFA027`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccessPointsResponse {
        "AccessPointSet" => access_point_set: list("AccessPointType"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Access points that were found.
#[non_exhaustive]
pub struct AccessPointType {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-beijing-ft-A`.
    pub access_point_id: Option<String>,
    /// Region that lines at the access point are connected to. Example: `cn-beijing`.
    pub attached_region_no: Option<String>,
    /// Text that says what the resource is for. Example: `ap1`.
    pub description: Option<String>,
    /// Operator of the access point. Example: `text`.
    pub host_operator: Option<String>,
    /// Where the access point is. Example: `aplocation`.
    pub location: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `text`.
    pub name: Option<String>,
    /// State of the access point, for example `recommended`.
    pub status: Option<String>,
    /// Kind of network that lines at the access point lead to. Example: `VPC`.
    pub type_: Option<String>,
    /// The access point feature models that were found or are concerned, one entry each.
    pub access_point_feature_models: Vec<AccessPointFeatureModel>,
}

response! {
    AccessPointType {
        "AccessPointId" => access_point_id: value,
        "AttachedRegionNo" => attached_region_no: value,
        "Description" => description: value,
        "HostOperator" => host_operator: value,
        "Location" => location: value,
        "Name" => name: value,
        "Status" => status: value,
        "Type" => type_: value,
        "AccessPointFeatureModels" => access_point_feature_models: list("AccessPointFeatureModel"),
    }
}

/// The access point feature models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessPointFeatureModel {
    /// Value that the feature has or is given. Example: `true`.
    pub feature_value: Option<String>,
    /// Key that opens, signs or picks out the feature. Example: `AP_Support_VbrBandwidthLimit`.
    pub feature_key: Option<String>,
}

response! {
    AccessPointFeatureModel {
        "FeatureValue" => feature_value: value,
        "FeatureKey" => feature_key: value,
    }
}

/// Errors that the documentation of [`DescribeAccessPointsRequest`] names.
///
/// - [`InvalidRegionIdNotSupport`](super::DocumentedError::InvalidRegionIdNotSupport)
/// - [`InvalidAccessPointTypeNotSupport`](super::DocumentedError::InvalidAccessPointTypeNotSupport)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeAccessPointsError = super::DocumentedError;
