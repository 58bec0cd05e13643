// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterMulticastDomain`, from `cbn/CreateTransitRouterMulticastDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Options, Tag};

/// Creates a multicast domain, a part of a transit router within which multicast works.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterMulticastDomainRequest::new();
/// let reply = client.create_transit_router_multicast_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomainRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the multicast domain, for people to recognize it by.
    pub transit_router_multicast_domain_name: Option<String>,
    /// Free text that tells people about the multicast domain.
    pub transit_router_multicast_domain_description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Switches of the multicast domain or attachment.
    pub options: Option<Options>,
}

impl CreateTransitRouterMulticastDomainRequest {
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterMulticastDomainName`.
    pub fn transit_router_multicast_domain_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterMulticastDomainDescription`.
    pub fn transit_router_multicast_domain_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_description = Some(value.into());
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
    /// Sets `Options`.
    pub fn options(mut self, value: impl Into<Options>) -> Self {
        self.options = Some(value.into());
        self
    }
}

request! {
    CreateTransitRouterMulticastDomainRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterMulticastDomainName" => transit_router_multicast_domain_name: query,
        "TransitRouterMulticastDomainDescription" => transit_router_multicast_domain_description: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
        "Options" => options: query,
    }
}

impl Operation for CreateTransitRouterMulticastDomainRequest {
    type Response = CreateTransitRouterMulticastDomainResponse;
    type Error = CreateTransitRouterMulticastDomainError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterMulticastDomain")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterMulticastDomainError] = &[
        CreateTransitRouterMulticastDomainError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterMulticastDomainError::IllegalParamTransitRouterId,
        CreateTransitRouterMulticastDomainError::IllegalParamCenId,
        CreateTransitRouterMulticastDomainError::IllegalParamRegionId,
        CreateTransitRouterMulticastDomainError::InvalidCenIdNotFound,
        CreateTransitRouterMulticastDomainError::InvalidOperationTransitRouterNotExist,
        CreateTransitRouterMulticastDomainError::InvalidOperationCENInstanceStatus,
        CreateTransitRouterMulticastDomainError::IncorrectStatusTransitRouterInstance,
        CreateTransitRouterMulticastDomainError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterMulticastDomainError::OperationUnsupportedServiceMode,
        CreateTransitRouterMulticastDomainError::OperationUnsupportedTransitRouterSupportMulticast,
        CreateTransitRouterMulticastDomainError::OperationUnsupportedRegionId,
        CreateTransitRouterMulticastDomainError::IncorrectStatusCen,
        CreateTransitRouterMulticastDomainError::IncorrectStatusTransitRouter,
        CreateTransitRouterMulticastDomainError::DryRunOperation,
        CreateTransitRouterMulticastDomainError::QuotaExceededMulticastDomain,
        CreateTransitRouterMulticastDomainError::InvalidParameter,
        CreateTransitRouterMulticastDomainError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterMulticastDomainRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterMulticastDomainResponse {
    /// Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it. Example: `tr-mcast-domain-40cwj0rgzgdtam****`.
    pub transit_router_multicast_domain_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94E19C6F-206F-5223-9A63-64B85851BC04`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterMulticastDomainResponse {
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterMulticastDomainRequest`] names.
///
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IllegalParamTransitRouterId`](super::DocumentedError::IllegalParamTransitRouterId)
/// - [`IllegalParamCenId`](super::DocumentedError::IllegalParamCenId)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`InvalidOperationTransitRouterNotExist`](super::DocumentedError::InvalidOperationTransitRouterNotExist)
/// - [`InvalidOperationCENInstanceStatus`](super::DocumentedError::InvalidOperationCENInstanceStatus)
/// - [`IncorrectStatusTransitRouterInstance`](super::DocumentedError::IncorrectStatusTransitRouterInstance)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`OperationUnsupportedServiceMode`](super::DocumentedError::OperationUnsupportedServiceMode)
/// - [`OperationUnsupportedTransitRouterSupportMulticast`](super::DocumentedError::OperationUnsupportedTransitRouterSupportMulticast)
/// - [`OperationUnsupportedRegionId`](super::DocumentedError::OperationUnsupportedRegionId)
/// - [`IncorrectStatusCen`](super::DocumentedError::IncorrectStatusCen)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`QuotaExceededMulticastDomain`](super::DocumentedError::QuotaExceededMulticastDomain)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterMulticastDomainError = super::DocumentedError;
