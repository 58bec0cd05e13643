// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTransitRouterPrefixListAssociation`, from `cbn/DeleteTransitRouterPrefixListAssociation.md`.

use alicloud_runtime::codegen::*;

/// Detaches a prefix list from a route table; all routes that came from it are withdrawn.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTransitRouterPrefixListAssociationRequest::new()
///     .transit_router_id("...")
///     .prefix_list_id("...")
///     .transit_router_table_id("...")
///     .next_hop("...");
/// let reply = client.delete_transit_router_prefix_list_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTransitRouterPrefixListAssociationRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required.** Prefix list, a named set of address ranges, that the routes are made from.
    pub prefix_list_id: Option<String>,
    /// **Required.** Route table of the transit router that the prefix list feeds.
    pub transit_router_table_id: Option<String>,
    /// **Required.** Attachment that traffic to the prefixes goes to, or `BlackHole` where it is
    /// dropped.
    pub next_hop: Option<String>,
    /// What kind of thing packets of the route go to.
    pub next_hop_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteTransitRouterPrefixListAssociationRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `PrefixListId`, which is required.
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterTableId`, which is required.
    pub fn transit_router_table_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_table_id = Some(value.into());
        self
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteTransitRouterPrefixListAssociationRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "TransitRouterId" => transit_router_id: query,
        "PrefixListId" => prefix_list_id: query,
        "TransitRouterTableId" => transit_router_table_id: query,
        "NextHop" => next_hop: query,
        "NextHopType" => next_hop_type: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteTransitRouterPrefixListAssociationRequest {
    type Response = DeleteTransitRouterPrefixListAssociationResponse;
    type Error = DeleteTransitRouterPrefixListAssociationError;
    const INFO: OperationInfo = super::operation(
            "DeleteTransitRouterPrefixListAssociation",
        )
        .required(
            &[
                "RegionId",
                "TransitRouterId",
                "PrefixListId",
                "TransitRouterTableId",
                "NextHop",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteTransitRouterPrefixListAssociationError] = &[
        DeleteTransitRouterPrefixListAssociationError::NoPermissionAliyunServiceRolePolicyForCEN,
        DeleteTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixlistCidrs,
        DeleteTransitRouterPrefixListAssociationError::ResourceNotFoundNexthop,
        DeleteTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixlistAssociation,
        DeleteTransitRouterPrefixListAssociationError::MultipleFoundPrefixlistAssociation,
        DeleteTransitRouterPrefixListAssociationError::InvalidStatusPrefixlistAssociation,
        DeleteTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixList,
        DeleteTransitRouterPrefixListAssociationError::OperationDeniedSystemPrefixList,
        DeleteTransitRouterPrefixListAssociationError::OperationFailedOperateShareResource,
        DeleteTransitRouterPrefixListAssociationError::InvalidStatusPrefixlist,
        DeleteTransitRouterPrefixListAssociationError::IncorrectStatusRouteTable,
        DeleteTransitRouterPrefixListAssociationError::OperationFailedTransitRouterNotExist,
        DeleteTransitRouterPrefixListAssociationError::IncorrectStatusTransitRouter,
        DeleteTransitRouterPrefixListAssociationError::IllegalParamTransitRouterTableId,
        DeleteTransitRouterPrefixListAssociationError::InvalidParameter,
        DeleteTransitRouterPrefixListAssociationError::Unauthorized,
        DeleteTransitRouterPrefixListAssociationError::InvalidRouteTableIdNotFound,
    ];
}

/// Response to [`DeleteTransitRouterPrefixListAssociationRequest`].
pub type DeleteTransitRouterPrefixListAssociationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTransitRouterPrefixListAssociationRequest`] names.
///
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`ResourceNotFoundPrefixlistCidrs`](super::DocumentedError::ResourceNotFoundPrefixlistCidrs)
/// - [`ResourceNotFoundNexthop`](super::DocumentedError::ResourceNotFoundNexthop)
/// - [`ResourceNotFoundPrefixlistAssociation`](super::DocumentedError::ResourceNotFoundPrefixlistAssociation)
/// - [`MultipleFoundPrefixlistAssociation`](super::DocumentedError::MultipleFoundPrefixlistAssociation)
/// - [`InvalidStatusPrefixlistAssociation`](super::DocumentedError::InvalidStatusPrefixlistAssociation)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`OperationDeniedSystemPrefixList`](super::DocumentedError::OperationDeniedSystemPrefixList)
/// - [`OperationFailedOperateShareResource`](super::DocumentedError::OperationFailedOperateShareResource)
/// - [`InvalidStatusPrefixlist`](super::DocumentedError::InvalidStatusPrefixlist)
/// - [`IncorrectStatusRouteTable`](super::DocumentedError::IncorrectStatusRouteTable)
/// - [`OperationFailedTransitRouterNotExist`](super::DocumentedError::OperationFailedTransitRouterNotExist)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`IllegalParamTransitRouterTableId`](super::DocumentedError::IllegalParamTransitRouterTableId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
pub type DeleteTransitRouterPrefixListAssociationError = super::DocumentedError;
