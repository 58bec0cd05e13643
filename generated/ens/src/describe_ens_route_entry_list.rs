// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsRouteEntryList`, from `ens/DescribeEnsRouteEntryList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NextHopType};

/// Lists the route entries of a route table, system and custom ones.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsRouteEntryListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ens_route_entry_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListRequest {
    /// ID of the route table that the call is about.
    pub route_table_id: Option<String>,
    /// ID of the route entry that the call is about.
    pub route_entry_id: Option<String>,
    /// Address range of the destination, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Which kind of route entry it is or is to be.
    pub route_entry_type: Option<Open<RouteEntryType>>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<Open<NextHopType>>,
    /// ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Name that the route entry goes by.
    pub route_entry_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
}

impl DescribeEnsRouteEntryListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<Open<RouteEntryType>>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<Open<NextHopType>>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryName`.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
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
    DescribeEnsRouteEntryListRequest {
        "RouteTableId" => route_table_id: query,
        "RouteEntryId" => route_entry_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "RouteEntryType" => route_entry_type: query,
        "NextHopType" => next_hop_type: query,
        "NextHopId" => next_hop_id: query,
        "RouteEntryName" => route_entry_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEnsRouteEntryListRequest {
    type Response = DescribeEnsRouteEntryListResponse;
    type Error = DescribeEnsRouteEntryListError;
    const INFO: OperationInfo = super::operation("DescribeEnsRouteEntryList")
        .read_only();
    const ERRORS: &'static [DescribeEnsRouteEntryListError] = &[
        DescribeEnsRouteEntryListError::EnsInterfaceError,
        DescribeEnsRouteEntryListError::InvalidAny,
        DescribeEnsRouteEntryListError::MissingAny,
        DescribeEnsRouteEntryListError::NoPermission,
        DescribeEnsRouteEntryListError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeEnsRouteEntryListRequest {
    type Item = RouteEntry;
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
        Some(&mut response.route_entrys)
    }
}

/// Response to [`DescribeEnsRouteEntryListRequest`].
#[non_exhaustive]
pub struct DescribeEnsRouteEntryListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// The route entries that were found or are concerned, one entry each.
    pub route_entrys: Vec<RouteEntry>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEnsRouteEntryListResponse {
        "RequestId" => request_id: value,
        "RouteEntrys" => route_entrys: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The route entries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RouteEntry {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Custom`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the route entry goes by. Example: `test0`.
    pub route_entry_name: Option<String>,
    /// Address range of the destination, in CIDR notation. Example: `101.0.45.0/24`.
    pub destination_cidr_block: Option<String>,
    /// ID of the route entry that the item belongs to or stands for.
    /// Example: `rte-2zeksx7h436f5unk349m1`.
    pub route_entry_id: Option<String>,
    /// ID of the route table that the item belongs to or stands for.
    /// Example: `vtb-uf62p9o5cn35fi8xgurnm`.
    pub route_table_id: Option<String>,
    /// The next hops that were found or are concerned, one entry each.
    pub next_hops: Vec<NextHop>,
}

response! {
    RouteEntry {
        "Status" => status: value,
        "Type" => type_: value,
        "Description" => description: value,
        "RouteEntryName" => route_entry_name: value,
        "DestinationCidrBlock" => destination_cidr_block: value,
        "RouteEntryId" => route_entry_id: value,
        "RouteTableId" => route_table_id: value,
        "NextHops" => next_hops: list(""),
    }
}

/// The next hops that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NextHop {
    /// ID of the next hop that the item belongs to or stands for. Example: `i-bp1111yup9991890woxq`.
    pub next_hop_id: Option<String>,
    /// Which kind of next hop it is or is to be. Example: `Instance`.
    pub next_hop_type: Option<String>,
}

response! {
    NextHop {
        "NextHopId" => next_hop_id: value,
        "NextHopType" => next_hop_type: value,
    }
}

values! {
    /// Which kind of route entry it is or is to be.
    pub enum RouteEntryType {
        /// Routes that the system made.
        System = "System",
        /// Routes that users added.
        Custom = "Custom",
    }
}

/// Errors that the documentation of [`DescribeEnsRouteEntryListRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsRouteEntryListError = super::DocumentedError;
