// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteConflict`, from `cbn/DescribeRouteConflict.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConflictStatus, InstanceType};

/// Lists conflicts of a route with routes of other networks.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeRouteConflictRequest::new()
///     .child_instance_id("vpc-bp18sth14qii3pn****")
///     .child_instance_region_id("cn-hangzhou")
///     .child_instance_route_table_id("vtb-bp174d1gje79u1g4t****")
///     .child_instance_type("VBR");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_route_conflict(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouteConflictRequest {
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance. Example: `vpc-bp18sth14qii3pn****`.
    pub child_instance_id: Option<String>,
    /// **Required.** Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// **Required.** Route table of the attached network; for a VPC the system route table if left out.
    /// Example: `vtb-bp174d1gje79u1g4t****`.
    pub child_instance_route_table_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR. Here: `VBR`, `VRouter`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `172.16.xx.xx/24`.
    pub destination_cidr_block: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
}

impl DescribeRouteConflictRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRouteTableId`, which is required.
    pub fn child_instance_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_route_table_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
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
    DescribeRouteConflictRequest {
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRouteConflictRequest {
    type Response = DescribeRouteConflictResponse;
    type Error = DescribeRouteConflictError;
    const INFO: OperationInfo = super::operation("DescribeRouteConflict")
        .required(
            &[
                "ChildInstanceId",
                "ChildInstanceRegionId",
                "ChildInstanceRouteTableId",
                "ChildInstanceType",
            ],
        )
        .read_only();
    const ERRORS: &'static [DescribeRouteConflictError] = &[
        DescribeRouteConflictError::InvalidParameter,
        DescribeRouteConflictError::Unauthorized,
        DescribeRouteConflictError::InvalidChildInstanceIdNotFound,
    ];
}

impl Paginated for DescribeRouteConflictRequest {
    type Item = RouteConflict;
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
        Some(&mut response.route_conflicts)
    }
}

/// Response to [`DescribeRouteConflictRequest`].
#[non_exhaustive]
pub struct DescribeRouteConflictResponse {
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6C11547-2D56-4EEC-A8D5-FDC5A53E53D0`.
    pub request_id: Option<String>,
    /// Routes of other networks that stand in the way, one entry each.
    pub route_conflicts: Vec<RouteConflict>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeRouteConflictResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "RouteConflicts" => route_conflicts: list("RouteConflict"),
        "TotalCount" => total_count: value,
    }
}

/// Routes of other networks that stand in the way, one entry each.
#[non_exhaustive]
pub struct RouteConflict {
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `172.16.xx.xx/24`.
    pub destination_cidr_block: Option<String>,
    /// Network whose route stands in the way, by its ID. Example: `vbr-bp174d1gje79u1****`.
    pub instance_id: Option<String>,
    /// Whether the network whose route stands in the way is a VPC, a VBR or a CCN instance.
    /// Here: `VBR`, `VRouter`. Example: `VBR`.
    pub instance_type: Option<Open<InstanceType>>,
    /// Region of the network whose route stands in the way. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Why the routes conflict: the same range, or a route table that is full. Example: `conflict`.
    pub status: Option<Open<ConflictStatus>>,
}

response! {
    RouteConflict {
        "DestinationCidrBlock" => destination_cidr_block: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeRouteConflictRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidChildInstanceIdNotFound`](super::DocumentedError::InvalidChildInstanceIdNotFound)
pub type DescribeRouteConflictError = super::DocumentedError;
