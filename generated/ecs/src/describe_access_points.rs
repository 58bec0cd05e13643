// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessPoints`, from `ecs/DescribeAccessPoints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists the access points in a region to which leased lines can connect.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeAccessPointsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_access_points(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAccessPointsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 5.
    pub filter: Vec<AccessPointFilter>,
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAccessPointsRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
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
        DescribeAccessPointsError::InvalidAccessPointTypeNotSupport,
        DescribeAccessPointsError::InvalidRegionIdNotFound,
        DescribeAccessPointsError::InvalidRegionIdNotSupport,
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
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Access points found: sites where leased lines can enter the cloud.
    pub access_point_set: Vec<AccessPointType>,
}

response! {
    DescribeAccessPointsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AccessPointSet" => access_point_set: list("AccessPointType"),
    }
}

/// Access points found: sites where leased lines can enter the cloud.
#[non_exhaustive]
pub struct AccessPointType {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Operator of the access point.
    pub host_operator: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Number that picks out the attached region.
    pub attached_region_no: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// ID of the access point that the item belongs to or stands for.
    pub access_point_id: Option<String>,
    /// Place that the item lies in, is stored at or shows.
    pub location: Option<String>,
}

response! {
    AccessPointType {
        "Status" => status: value,
        "Type" => type_: value,
        "HostOperator" => host_operator: value,
        "Description" => description: value,
        "AttachedRegionNo" => attached_region_no: value,
        "Name" => name: value,
        "AccessPointId" => access_point_id: value,
        "Location" => location: value,
    }
}

/// Errors that the documentation of [`DescribeAccessPointsRequest`] names.
///
/// - [`InvalidAccessPointTypeNotSupport`](super::DocumentedError::InvalidAccessPointTypeNotSupport)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidRegionIdNotSupport`](super::DocumentedError::InvalidRegionIdNotSupport)
pub type DescribeAccessPointsError = super::DocumentedError;
