// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterRouteTable`, from `cbn/CreateTransitRouterRouteTable.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MultiRegionECMP, RouteTableOptions, Tag};

/// Creates a custom route table in an Enterprise Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterRouteTableRequest::new()
///     .transit_router_id("...");
/// let reply = client.create_transit_router_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterRouteTableRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Label of the route table, for people to recognize it by.
    pub transit_router_route_table_name: Option<String>,
    /// Free text that tells people about the route table.
    pub transit_router_route_table_description: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Switches of the route table, such as whether equal routes share traffic.
    pub route_table_options: Option<RouteTableOptions>,
}

impl CreateTransitRouterRouteTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableName`.
    pub fn transit_router_route_table_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_route_table_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterRouteTableDescription`.
    pub fn transit_router_route_table_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_route_table_description = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    CreateTransitRouterRouteTableRequest {
        "ClientToken" => client_token: query,
        "TransitRouterRouteTableName" => transit_router_route_table_name: query,
        "TransitRouterRouteTableDescription" => transit_router_route_table_description: query,
        "TransitRouterId" => transit_router_id: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
        "RouteTableOptions" => route_table_options: query,
    }
}

impl Operation for CreateTransitRouterRouteTableRequest {
    type Response = CreateTransitRouterRouteTableResponse;
    type Error = CreateTransitRouterRouteTableError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterRouteTable")
        .required(&["TransitRouterId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateTransitRouterRouteTableError] = &[
        CreateTransitRouterRouteTableError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterRouteTableError::OperationFailedCCNTrNotSupport,
        CreateTransitRouterRouteTableError::DryRunOperation,
        CreateTransitRouterRouteTableError::MissingParamTransitRouterId,
        CreateTransitRouterRouteTableError::OperationFailedBasicTrNotSupport,
        CreateTransitRouterRouteTableError::IncorrectStatusTransitRouter,
        CreateTransitRouterRouteTableError::QuotaExceededTransitRouterRoutTable,
        CreateTransitRouterRouteTableError::OperationUnsupportedMultiRegionEcmp,
        CreateTransitRouterRouteTableError::InvalidParameter,
        CreateTransitRouterRouteTableError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterRouteTableRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterRouteTableResponse {
    /// Route table of an Enterprise Edition transit router, as
    /// [`ListTransitRouterRouteTables`](super::Client::list_transit_router_route_tables) returned it.
    /// Example: `vtb-bp1xbcgpgcz9axl9m****`.
    pub transit_router_route_table_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `599904C8-A3DA-4E5F-83B6-D5364E664247`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterRouteTableResponse {
        "TransitRouterRouteTableId" => transit_router_route_table_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterRouteTableRequest`] names.
///
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`OperationFailedCCNTrNotSupport`](super::DocumentedError::OperationFailedCCNTrNotSupport)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`MissingParamTransitRouterId`](super::DocumentedError::MissingParamTransitRouterId)
/// - [`OperationFailedBasicTrNotSupport`](super::DocumentedError::OperationFailedBasicTrNotSupport)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`QuotaExceededTransitRouterRoutTable`](super::DocumentedError::QuotaExceededTransitRouterRoutTable)
/// - [`OperationUnsupportedMultiRegionEcmp`](super::DocumentedError::OperationUnsupportedMultiRegionEcmp)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterRouteTableError = super::DocumentedError;
