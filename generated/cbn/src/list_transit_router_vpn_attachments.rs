// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterVpnAttachments`, from `cbn/ListTransitRouterVpnAttachments.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, Zone};

/// Lists the VPN connections that are attached to transit routers, with state and settings of each
/// attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterVpnAttachmentsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_vpn_attachments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsRequest {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl ListTransitRouterVpnAttachmentsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListTransitRouterVpnAttachmentsRequest {
        "CenId" => cen_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterId" => transit_router_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTransitRouterVpnAttachmentsRequest {
    type Response = ListTransitRouterVpnAttachmentsResponse;
    type Error = ListTransitRouterVpnAttachmentsError;
    const INFO: OperationInfo = super::operation("ListTransitRouterVpnAttachments")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterVpnAttachmentsError] = &[
        ListTransitRouterVpnAttachmentsError::IllegalParamNextToken,
        ListTransitRouterVpnAttachmentsError::IllegalParamTrInstance,
        ListTransitRouterVpnAttachmentsError::IllegalParamRegion,
        ListTransitRouterVpnAttachmentsError::IllegalParamCenId,
        ListTransitRouterVpnAttachmentsError::IllegalParamCenIdOrRegionId,
        ListTransitRouterVpnAttachmentsError::IllegalParamTransitRouterId,
        ListTransitRouterVpnAttachmentsError::IllegalParamMaxResults,
        ListTransitRouterVpnAttachmentsError::InvalidParameter,
        ListTransitRouterVpnAttachmentsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterVpnAttachmentsRequest {
    type Item = TransitRouterAttachment;
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
        Some(&mut response.transit_router_attachments)
    }
}

/// Response to [`ListTransitRouterVpnAttachmentsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterVpnAttachmentsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D5530D2-3BBB-524E-8E98-59AB06A250E4`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Attachments that meet the conditions, with their states and settings.
    pub transit_router_attachments: Vec<TransitRouterAttachment>,
}

response! {
    ListTransitRouterVpnAttachmentsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TransitRouterAttachments" => transit_router_attachments: list(""),
    }
}

/// Attachments that meet the conditions, with their states and settings.
#[non_exhaustive]
pub struct TransitRouterAttachment {
    /// When the item was created. Example: `2022-07-08T08:45Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the attachment is ready, being made, or being removed. Example: `Attached`.
    pub status: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-a6p8voaodog5c0****`.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-p0wm740vjnbaprv0m****`.
    pub transit_router_id: Option<String>,
    /// Kind of network that the attachment joins to the transit router. Example: `VPN`.
    pub resource_type: Option<String>,
    /// Number of the account that owns the VPN connection. Example: `1210123456123456`.
    pub vpn_owner_id: Option<i64>,
    /// IPsec-VPN connection that the attachment joins to the transit router.
    /// Example: `vco-p0wtu1xgd0l7fjo7k****`.
    pub vpn_id: Option<String>,
    /// Free text that tells people about the attachment. Example: `desctest`.
    pub transit_router_attachment_description: Option<String>,
    /// Region that the VPN connection lies in. Example: `cn-hangzhou`.
    pub vpn_region_id: Option<String>,
    /// Whether the transit router puts its routes into the attached network by itself.
    /// Example: `true`.
    pub auto_publish_route_enabled: Option<bool>,
    /// Label of the attachment, for people to recognize it by. Example: `nametest`.
    pub transit_router_attachment_name: Option<String>,
    /// The zones found, one entry each.
    pub zones: Vec<Zone>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-j3jzhw1zpau2km****`.
    pub cen_id: Option<String>,
    /// Which account pays for the attachment, that of the CEN instance or that of the network.
    /// Example: `PayByCenOwner`.
    pub order_type: Option<String>,
}

response! {
    TransitRouterAttachment {
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "TransitRouterId" => transit_router_id: value,
        "ResourceType" => resource_type: value,
        "VpnOwnerId" => vpn_owner_id: value,
        "VpnId" => vpn_id: value,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: value,
        "VpnRegionId" => vpn_region_id: value,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: value,
        "TransitRouterAttachmentName" => transit_router_attachment_name: value,
        "Zones" => zones: list(""),
        "Tags" => tags: list(""),
        "ChargeType" => charge_type: value,
        "CenId" => cen_id: value,
        "OrderType" => order_type: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterVpnAttachmentsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTrInstance`](super::DocumentedError::IllegalParamTrInstance)
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`IllegalParamCenId`](super::DocumentedError::IllegalParamCenId)
/// - [`IllegalParamCenIdOrRegionId`](super::DocumentedError::IllegalParamCenIdOrRegionId)
/// - [`IllegalParamTransitRouterId`](super::DocumentedError::IllegalParamTransitRouterId)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterVpnAttachmentsError = super::DocumentedError;
