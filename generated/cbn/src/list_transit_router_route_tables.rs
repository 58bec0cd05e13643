// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterRouteTables`, from `cbn/ListTransitRouterRouteTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the route tables of an Enterprise Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterRouteTablesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_route_tables(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesRequest {
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether the route table is the default one or a custom one.
    pub transit_router_route_table_type: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Whether the route table is ready or is being changed.
    pub transit_router_route_table_status: Option<String>,
    /// Route tables to list, by their labels. Items: at most 20.
    pub transit_router_route_table_names: Vec<String>,
    /// Route tables to list, by their IDs. Items: at most 20.
    pub transit_router_route_table_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Switches of the route table, such as whether equal routes share traffic.
    pub route_table_options: Option<RouteTableOptions>,
}

impl ListTransitRouterRouteTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableType`.
    pub fn transit_router_route_table_type(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_type = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableStatus`.
    pub fn transit_router_route_table_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_table_status = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableNames`.
    pub fn transit_router_route_table_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transit_router_route_table_names = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `TransitRouterRouteTableIds`.
    pub fn transit_router_route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transit_router_route_table_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RouteTableOptions`.
    pub fn route_table_options(mut self, value: impl Into<RouteTableOptions>) -> Self {
        self.route_table_options = Some(value.into());
        self
    }
}

request! {
    ListTransitRouterRouteTablesRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "TransitRouterRouteTableType" => transit_router_route_table_type: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterRouteTableStatus" => transit_router_route_table_status: query,
        "TransitRouterRouteTableNames" => transit_router_route_table_names: query,
        "TransitRouterRouteTableIds" => transit_router_route_table_ids: query,
        "Tag" => tag: query,
        "RouteTableOptions" => route_table_options: query,
    }
}

impl Operation for ListTransitRouterRouteTablesRequest {
    type Response = ListTransitRouterRouteTablesResponse;
    type Error = ListTransitRouterRouteTablesError;
    const INFO: OperationInfo = super::operation("ListTransitRouterRouteTables")
        .read_only();
    const ERRORS: &'static [ListTransitRouterRouteTablesError] = &[
        ListTransitRouterRouteTablesError::IllegalParamNextToken,
        ListTransitRouterRouteTablesError::InvalidTransitRouterIdNotFound,
        ListTransitRouterRouteTablesError::IllegalParamTagValue,
        ListTransitRouterRouteTablesError::IllegalParamTagKey,
        ListTransitRouterRouteTablesError::MissingParamTransitRouterIdOrTransitRouterRouteTables,
        ListTransitRouterRouteTablesError::InvalidName,
        ListTransitRouterRouteTablesError::InvalidParameter,
        ListTransitRouterRouteTablesError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterRouteTablesRequest {
    type Item = TransitRouterRouteTable;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.transit_router_route_tables)
    }
}

/// Response to [`ListTransitRouterRouteTablesRequest`].
#[non_exhaustive]
pub struct ListTransitRouterRouteTablesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `dd20****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `82678F4A-C9F7-4CC1-8BF0-D619A63BFC57`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Route tables that meet the conditions, with their types and states.
    pub transit_router_route_tables: Vec<TransitRouterRouteTable>,
}

response! {
    ListTransitRouterRouteTablesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TransitRouterRouteTables" => transit_router_route_tables: list(""),
    }
}

/// Switches of the route table, such as whether equal routes share traffic.
#[non_exhaustive]
pub struct RouteTableOptions {
    /// Whether equal routes learned from several regions share the traffic.
    pub multi_region_ecmp: Option<String>,
}

impl RouteTableOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MultiRegionECMP`.
    pub fn multi_region_ecmp(mut self, value: impl Into<String>) -> Self {
        self.multi_region_ecmp = Some(value.into());
        self
    }
}

response! {
    RouteTableOptions {
        "MultiRegionECMP" => multi_region_ecmp: value,
    }
}

/// Route tables that meet the conditions, with their types and states.
#[non_exhaustive]
pub struct TransitRouterRouteTable {
    /// Whether the route table is ready or is being changed. Example: `Active`.
    pub transit_router_route_table_status: Option<String>,
    /// Whether the route table is the default one or a custom one. Example: `System`.
    pub transit_router_route_table_type: Option<String>,
    /// When the item was created. Example: `2021-03-15T09:39Z`.
    pub create_time: Option<Timestamp>,
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    /// Example: `vtb-bp1dudbh2d5na6b50****`.
    pub transit_router_route_table_id: Option<String>,
    /// Label of the route table, for people to recognize it by. Example: `testname`.
    pub transit_router_route_table_name: Option<String>,
    /// Free text that tells people about the route table. Example: `testdesc`.
    pub transit_router_route_table_description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Switches of the route table, such as whether equal routes share traffic.
    pub route_table_options: Option<RouteTableOptions>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-8vb8bie2koduo5awz****`.
    pub transit_router_id: Option<String>,
}

response! {
    TransitRouterRouteTable {
        "TransitRouterRouteTableStatus" => transit_router_route_table_status: value,
        "TransitRouterRouteTableType" => transit_router_route_table_type: value,
        "CreateTime" => create_time: value,
        "TransitRouterRouteTableId" => transit_router_route_table_id: value,
        "TransitRouterRouteTableName" => transit_router_route_table_name: value,
        "TransitRouterRouteTableDescription" => transit_router_route_table_description: value,
        "Tags" => tags: list(""),
        "RouteTableOptions" => route_table_options: value,
        "RegionId" => region_id: value,
        "TransitRouterId" => transit_router_id: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterRouteTablesRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IllegalParamTagValue`](super::DocumentedError::IllegalParamTagValue)
/// - [`IllegalParamTagKey`](super::DocumentedError::IllegalParamTagKey)
/// - [`MissingParamTransitRouterIdOrTransitRouterRouteTables`](super::DocumentedError::MissingParamTransitRouterIdOrTransitRouterRouteTables)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterRouteTablesError = super::DocumentedError;
