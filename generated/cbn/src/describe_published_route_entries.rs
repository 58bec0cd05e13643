// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePublishedRouteEntries`, from `cbn/DescribePublishedRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType, RouteType};

/// Returns whether routes of a network are announced to the CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribePublishedRouteEntriesRequest::new()
///     .cen_id("cbn-3rh17kwhs6208rej85")
///     .child_instance_region_id("cn-hangzhou-667")
///     .child_instance_id("vpc-il7krrmtp6elewp6426kr")
///     .child_instance_type("VPC");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_published_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Region where the attached network lies.
    pub child_instance_region_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance.
    pub child_instance_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Route table of the attached network; for a VPC the system route table if left out.
    pub child_instance_route_table_id: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`.
    pub page_size: Option<i32>,
}

impl DescribePublishedRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRouteTableId`.
    pub fn child_instance_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_route_table_id = Some(value.into());
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
    DescribePublishedRouteEntriesRequest {
        "CenId" => cen_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePublishedRouteEntriesRequest {
    type Response = DescribePublishedRouteEntriesResponse;
    type Error = DescribePublishedRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribePublishedRouteEntries")
        .required(
            &["CenId", "ChildInstanceRegionId", "ChildInstanceId", "ChildInstanceType"],
        )
        .read_only();
    const ERRORS: &'static [DescribePublishedRouteEntriesError] = &[
        DescribePublishedRouteEntriesError::ParameterIllegalCenInstanceId,
        DescribePublishedRouteEntriesError::ParameterIllegalChildInstanceRegionId,
        DescribePublishedRouteEntriesError::VrcError,
        DescribePublishedRouteEntriesError::ParameterIllegalChildInstanceType,
        DescribePublishedRouteEntriesError::ParameterIllegal,
        DescribePublishedRouteEntriesError::InvalidParameter,
        DescribePublishedRouteEntriesError::Unauthorized,
        DescribePublishedRouteEntriesError::InstanceNotExist,
        DescribePublishedRouteEntriesError::InvalidOperationChildInstanceStatus,
        DescribePublishedRouteEntriesError::InvalidOperationCenInstanceStatus,
        DescribePublishedRouteEntriesError::InternalError,
    ];
}

impl Paginated for DescribePublishedRouteEntriesRequest {
    type Item = PublishedRouteEntry;
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
        Some(&mut response.published_route_entries)
    }
}

/// Response to [`DescribePublishedRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribePublishedRouteEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF1A7B2A-677F-4F71-96EA-6002B329F437`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Routes of the network, each with whether it is announced to the CEN instance; older name of the
    /// list.
    pub publish_route_entries: Vec<PublishRouteEntries>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Region of the network whose route stands in the way.
    pub region_id: Option<String>,
    /// Network whose route stands in the way, by its ID.
    pub instance_id: Option<String>,
    /// Whether the network whose route stands in the way is a VPC, a VBR or a CCN instance.
    pub instance_type: Option<String>,
    /// Why the routes conflict: the same range, or a route table that is full.
    pub status: Option<String>,
    /// Routes of the network, each with whether it is announced to the CEN instance.
    pub published_route_entries: Vec<PublishedRouteEntry>,
}

response! {
    DescribePublishedRouteEntriesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "PublishRouteEntries" => publish_route_entries: list("PublishRouteEntries"),
        "DestinationCidrBlock" => destination_cidr_block: value,
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "Status" => status: value,
        "PublishedRouteEntries" => published_route_entries: list("PublishedRouteEntry"),
    }
}

/// Routes of the network, each with whether it is announced to the CEN instance; older name of the list.
#[non_exhaustive]
pub struct PublishRouteEntries {
    /// Route table of the attached network; for a VPC the system route table if left out.
    pub child_instance_route_table_id: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// What kind of thing packets of the route go to. Default: `Instance`.
    pub next_hop_type: Option<Open<NextHopType>>,
    /// How the route came about: by the service, by a user or over BGP.
    pub route_type: Option<Open<RouteType>>,
    /// Whether the route can be announced and withdrawn.
    pub operational_mode: Option<bool>,
    /// What the packets of the route go to.
    pub next_hop_id: Option<String>,
    /// Whether the route is announced to the CEN instance.
    pub publish_status: Option<String>,
    /// Other routes that stand in the way of this one.
    pub conflicts: Option<String>,
}

response! {
    PublishRouteEntries {
        "ChildInstanceRouteTableId" => child_instance_route_table_id: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "NextHopType" => next_hop_type: value,
        "RouteType" => route_type: value,
        "OperationalMode" => operational_mode: value,
        "NextHopId" => next_hop_id: value,
        "PublishStatus" => publish_status: value,
        "Conflicts" => conflicts: value,
    }
}

/// Routes of the network, each with whether it is announced to the CEN instance.
#[non_exhaustive]
pub struct PublishedRouteEntry {
    /// What the packets of the route go to. Example: `ecs-bp18sth14qii3pn****`.
    pub next_hop_id: Option<String>,
    /// Whether the route is announced to the CEN instance. Example: `Published`.
    pub publish_status: Option<String>,
    /// Route table of the attached network; for a VPC the system route table if left out.
    /// Example: `vtb-il7qut3mjgtlcbpk2****`.
    pub child_instance_route_table_id: Option<String>,
    /// What kind of thing packets of the route go to. Example: `Instance`.
    pub next_hop_type: Option<String>,
    /// Whether the route can be announced and withdrawn. Example: `true`.
    pub operational_mode: Option<bool>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `172.16.0.0/16`.
    pub destination_cidr_block: Option<String>,
    /// How the route came about: by the service, by a user or over BGP. Example: `System`.
    pub route_type: Option<String>,
    /// Other routes that stand in the way of this one.
    pub conflicts: Vec<Conflict>,
}

response! {
    PublishedRouteEntry {
        "NextHopId" => next_hop_id: value,
        "PublishStatus" => publish_status: value,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: value,
        "NextHopType" => next_hop_type: value,
        "OperationalMode" => operational_mode: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "RouteType" => route_type: value,
        "Conflicts" => conflicts: list("Conflict"),
    }
}

/// Other routes that stand in the way of this one.
#[non_exhaustive]
pub struct Conflict {
    /// Why the routes conflict: the same range, or a route table that is full. Example: `conflict`.
    pub status: Option<String>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `192.168.20.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Network whose route stands in the way, by its ID. Example: `ccn-0q3b7oviikmm9h****`.
    pub instance_id: Option<String>,
    /// Whether the network whose route stands in the way is a VPC, a VBR or a CCN instance.
    /// Example: `CCN`.
    pub instance_type: Option<String>,
    /// Region of the network whose route stands in the way. Example: `ccn-cn-shanghai`.
    pub region_id: Option<String>,
}

response! {
    Conflict {
        "Status" => status: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
    }
}

values! {
    /// What kind of thing packets of the route go to.
    pub enum NextHopType {
        /// An ECS instance.
        Instance = "Instance",
        /// A virtual IP address that fails over between instances.
        HaVip = "HaVip",
        /// A router interface, one end of a link between two routers.
        RouterInterface = "RouterInterface",
    }
}

/// Errors that the documentation of [`DescribePublishedRouteEntriesRequest`] names.
///
/// - [`ParameterIllegalCenInstanceId`](super::DocumentedError::ParameterIllegalCenInstanceId)
/// - [`ParameterIllegalChildInstanceRegionId`](super::DocumentedError::ParameterIllegalChildInstanceRegionId)
/// - [`VrcError`](super::DocumentedError::VrcError)
/// - [`ParameterIllegalChildInstanceType`](super::DocumentedError::ParameterIllegalChildInstanceType)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist)
/// - [`InvalidOperationChildInstanceStatus`](super::DocumentedError::InvalidOperationChildInstanceStatus)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribePublishedRouteEntriesError = super::DocumentedError;
