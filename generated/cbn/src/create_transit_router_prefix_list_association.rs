// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterPrefixListAssociation`, from `cbn/CreateTransitRouterPrefixListAssociation.md`.

use alicloud_runtime::codegen::*;

/// Links a prefix list to a route table, so that each of its ranges becomes a route.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterPrefixListAssociationRequest::new()
///     .transit_router_id("...")
///     .prefix_list_id("...")
///     .transit_router_table_id("...")
///     .next_hop("...");
/// let reply = client.create_transit_router_prefix_list_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterPrefixListAssociationRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// What kind of thing packets of the route go to.
    pub next_hop_type: Option<String>,
    /// **Required.** Prefix list, a named set of address ranges, that the routes are made from.
    pub prefix_list_id: Option<String>,
    /// **Required.** Route table of the transit router that the prefix list feeds.
    pub transit_router_table_id: Option<String>,
    /// **Required.** Attachment that traffic to the prefixes goes to, or `BlackHole` where it is
    /// dropped.
    pub next_hop: Option<String>,
    /// Account that owns the prefix list.
    pub owner_uid: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateTransitRouterPrefixListAssociationRequest {
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
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
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
    /// Sets `OwnerUid`.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
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
    CreateTransitRouterPrefixListAssociationRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "TransitRouterId" => transit_router_id: query,
        "NextHopType" => next_hop_type: query,
        "PrefixListId" => prefix_list_id: query,
        "TransitRouterTableId" => transit_router_table_id: query,
        "NextHop" => next_hop: query,
        "OwnerUid" => owner_uid: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateTransitRouterPrefixListAssociationRequest {
    type Response = CreateTransitRouterPrefixListAssociationResponse;
    type Error = CreateTransitRouterPrefixListAssociationError;
    const INFO: OperationInfo = super::operation(
            "CreateTransitRouterPrefixListAssociation",
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
    const ERRORS: &'static [CreateTransitRouterPrefixListAssociationError] = &[
        CreateTransitRouterPrefixListAssociationError::NoPermissionAliyunServiceRolePolicyForCEN,
        CreateTransitRouterPrefixListAssociationError::ResourceNotSupportCcn,
        CreateTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixlistCidrs,
        CreateTransitRouterPrefixListAssociationError::ResourceNotFoundNexthop,
        CreateTransitRouterPrefixListAssociationError::ResourceExistedPrefixlistAssociation,
        CreateTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixlistAssociation,
        CreateTransitRouterPrefixListAssociationError::ResourceConflictRoute,
        CreateTransitRouterPrefixListAssociationError::MultipleFoundPrefixlistAssociation,
        CreateTransitRouterPrefixListAssociationError::QuotaReachedRoute,
        CreateTransitRouterPrefixListAssociationError::InvalidStatusPrefixlistAssociation,
        CreateTransitRouterPrefixListAssociationError::NotSupportTrType,
        CreateTransitRouterPrefixListAssociationError::InvalidValuePrefixlistCidr,
        CreateTransitRouterPrefixListAssociationError::ResourceNotSupportNexthop,
        CreateTransitRouterPrefixListAssociationError::ResourceMismatchNexthop,
        CreateTransitRouterPrefixListAssociationError::ResourceNotFoundPrefixList,
        CreateTransitRouterPrefixListAssociationError::OperationDeniedSystemPrefixList,
        CreateTransitRouterPrefixListAssociationError::OperationFailedOperateShareResource,
        CreateTransitRouterPrefixListAssociationError::InvalidStatusPrefixlist,
        CreateTransitRouterPrefixListAssociationError::RegionNotSupportPrefixlist,
        CreateTransitRouterPrefixListAssociationError::OperationFailedTransitRouterNotExist,
        CreateTransitRouterPrefixListAssociationError::IncorrectStatusRouteTable,
        CreateTransitRouterPrefixListAssociationError::IllegalParamTransitRouterTableId,
        CreateTransitRouterPrefixListAssociationError::InvalidParameter,
        CreateTransitRouterPrefixListAssociationError::Unauthorized,
        CreateTransitRouterPrefixListAssociationError::InvalidRouteTableIdNotFound,
    ];
}

/// Response to [`CreateTransitRouterPrefixListAssociationRequest`].
pub type CreateTransitRouterPrefixListAssociationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateTransitRouterPrefixListAssociationRequest`] names.
///
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`ResourceNotSupportCcn`](super::DocumentedError::ResourceNotSupportCcn)
/// - [`ResourceNotFoundPrefixlistCidrs`](super::DocumentedError::ResourceNotFoundPrefixlistCidrs)
/// - [`ResourceNotFoundNexthop`](super::DocumentedError::ResourceNotFoundNexthop)
/// - [`ResourceExistedPrefixlistAssociation`](super::DocumentedError::ResourceExistedPrefixlistAssociation)
/// - [`ResourceNotFoundPrefixlistAssociation`](super::DocumentedError::ResourceNotFoundPrefixlistAssociation)
/// - [`ResourceConflictRoute`](super::DocumentedError::ResourceConflictRoute)
/// - [`MultipleFoundPrefixlistAssociation`](super::DocumentedError::MultipleFoundPrefixlistAssociation)
/// - [`QuotaReachedRoute`](super::DocumentedError::QuotaReachedRoute)
/// - [`InvalidStatusPrefixlistAssociation`](super::DocumentedError::InvalidStatusPrefixlistAssociation)
/// - [`NotSupportTrType`](super::DocumentedError::NotSupportTrType)
/// - [`InvalidValuePrefixlistCidr`](super::DocumentedError::InvalidValuePrefixlistCidr)
/// - [`ResourceNotSupportNexthop`](super::DocumentedError::ResourceNotSupportNexthop)
/// - [`ResourceMismatchNexthop`](super::DocumentedError::ResourceMismatchNexthop)
/// - [`ResourceNotFoundPrefixList`](super::DocumentedError::ResourceNotFoundPrefixList)
/// - [`OperationDeniedSystemPrefixList`](super::DocumentedError::OperationDeniedSystemPrefixList)
/// - [`OperationFailedOperateShareResource`](super::DocumentedError::OperationFailedOperateShareResource)
/// - [`InvalidStatusPrefixlist`](super::DocumentedError::InvalidStatusPrefixlist)
/// - [`RegionNotSupportPrefixlist`](super::DocumentedError::RegionNotSupportPrefixlist)
/// - [`OperationFailedTransitRouterNotExist`](super::DocumentedError::OperationFailedTransitRouterNotExist)
/// - [`IncorrectStatusRouteTable`](super::DocumentedError::IncorrectStatusRouteTable)
/// - [`IllegalParamTransitRouterTableId`](super::DocumentedError::IllegalParamTransitRouterTableId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
pub type CreateTransitRouterPrefixListAssociationError = super::DocumentedError;
