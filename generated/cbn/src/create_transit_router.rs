// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouter`, from `cbn/CreateTransitRouter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an Enterprise Edition transit router for a CEN instance in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterRequest::new()
///     .cen_id("...");
/// let reply = client.create_transit_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the transit router, for people to recognize it by.
    pub transit_router_name: Option<String>,
    /// Free text that tells people about the transit router.
    pub transit_router_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Whether multicast is switched on in the transit router, which has to be of the Enterprise
    /// Edition.
    pub support_multicast: Option<bool>,
    /// Address blocks of the transit router.
    pub transit_router_cidr_list: Vec<TransitRouterCidrList>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTransitRouterRequest {
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
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterName`.
    pub fn transit_router_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterDescription`.
    pub fn transit_router_description(mut self, value: impl Into<String>) -> Self {
        self.transit_router_description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `SupportMulticast`.
    #[inline]
    pub fn support_multicast(mut self, value: bool) -> Self {
        self.support_multicast = Some(value);
        self
    }
    /// Sets `TransitRouterCidrList`.
    pub fn transit_router_cidr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterCidrList>>,
    ) -> Self {
        self.transit_router_cidr_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTransitRouterRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "RegionId" => region_id: query,
        "TransitRouterName" => transit_router_name: query,
        "TransitRouterDescription" => transit_router_description: query,
        "DryRun" => dry_run: query,
        "SupportMulticast" => support_multicast: query,
        "TransitRouterCidrList" => transit_router_cidr_list: query_json,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTransitRouterRequest {
    type Response = CreateTransitRouterResponse;
    type Error = CreateTransitRouterError;
    const INFO: OperationInfo = super::operation("CreateTransitRouter")
        .required(&["CenId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterError] = &[
        CreateTransitRouterError::OperationUnsupportedRegionId,
        CreateTransitRouterError::InstanceExistTransitRouterInstance,
        CreateTransitRouterError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterError::OperationUnsupportedSupportMulticast,
        CreateTransitRouterError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterError::IllegalParamCidr,
        CreateTransitRouterError::IllegalTrType,
        CreateTransitRouterError::OperationUnsupportedTransitRouterCidrList,
        CreateTransitRouterError::OperationFailedCidrConflict,
        CreateTransitRouterError::IllegalParamRegion,
        CreateTransitRouterError::OverLappingExistCidr,
        CreateTransitRouterError::IllegalParamServiceMode,
        CreateTransitRouterError::ParamExclusiveServiceModeAndSupportMulticast,
        CreateTransitRouterError::ParamExclusiveServiceModeAndTransitRouterCidrList,
        CreateTransitRouterError::OperationUnsupportedTag,
        CreateTransitRouterError::IllegalParamSupportMulticast,
        CreateTransitRouterError::ParamExclusiveBasicAndPrimaryStandby,
        CreateTransitRouterError::ParamExclusiveBasicAndMultiPrimary,
        CreateTransitRouterError::InvalidParameter,
        CreateTransitRouterError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterResponse {
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-uf6llz2286805i44g****`.
    pub transit_router_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `404DA7EC-F495-44B5-B543-6EDCDF90F3D1`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterResponse {
        "TransitRouterId" => transit_router_id: value,
        "RequestId" => request_id: value,
    }
}

/// Address blocks of the transit router.
#[non_exhaustive]
pub struct TransitRouterCidrList {
    /// Address block of the transit router, which VPN connections and the like take addresses from.
    pub cidr: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether routes to the address block are put into the route tables of the transit router by
    /// themselves.
    pub publish_cidr_route: Option<bool>,
}

impl TransitRouterCidrList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PublishCidrRoute`.
    #[inline]
    pub fn publish_cidr_route(mut self, value: bool) -> Self {
        self.publish_cidr_route = Some(value);
        self
    }
}

request! {
    TransitRouterCidrList {
        "Cidr" => cidr: field,
        "Name" => name: field,
        "Description" => description: field,
        "PublishCidrRoute" => publish_cidr_route: field,
    }
}

/// Errors that the documentation of [`CreateTransitRouterRequest`] names.
///
/// - [`OperationUnsupportedRegionId`](super::DocumentedError::OperationUnsupportedRegionId)
/// - [`InstanceExistTransitRouterInstance`](super::DocumentedError::InstanceExistTransitRouterInstance)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`OperationUnsupportedSupportMulticast`](super::DocumentedError::OperationUnsupportedSupportMulticast)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`IllegalParamCidr`](super::DocumentedError::IllegalParamCidr)
/// - [`IllegalTrType`](super::DocumentedError::IllegalTrType)
/// - [`OperationUnsupportedTransitRouterCidrList`](super::DocumentedError::OperationUnsupportedTransitRouterCidrList)
/// - [`OperationFailedCidrConflict`](super::DocumentedError::OperationFailedCidrConflict)
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`OverLappingExistCidr`](super::DocumentedError::OverLappingExistCidr)
/// - [`IllegalParamServiceMode`](super::DocumentedError::IllegalParamServiceMode)
/// - [`ParamExclusiveServiceModeAndSupportMulticast`](super::DocumentedError::ParamExclusiveServiceModeAndSupportMulticast)
/// - [`ParamExclusiveServiceModeAndTransitRouterCidrList`](super::DocumentedError::ParamExclusiveServiceModeAndTransitRouterCidrList)
/// - [`OperationUnsupportedTag`](super::DocumentedError::OperationUnsupportedTag)
/// - [`IllegalParamSupportMulticast`](super::DocumentedError::IllegalParamSupportMulticast)
/// - [`ParamExclusiveBasicAndPrimaryStandby`](super::DocumentedError::ParamExclusiveBasicAndPrimaryStandby)
/// - [`ParamExclusiveBasicAndMultiPrimary`](super::DocumentedError::ParamExclusiveBasicAndMultiPrimary)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterError = super::DocumentedError;
