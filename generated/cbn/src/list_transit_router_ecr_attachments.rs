// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTransitRouterEcrAttachments`, from `cbn/ListTransitRouterEcrAttachments.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the Express Connect Routers that are attached to transit routers, with the state of each
/// attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListTransitRouterEcrAttachmentsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_transit_router_ecr_attachments(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsRequest {
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

impl ListTransitRouterEcrAttachmentsRequest {
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
    ListTransitRouterEcrAttachmentsRequest {
        "CenId" => cen_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterId" => transit_router_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for ListTransitRouterEcrAttachmentsRequest {
    type Response = ListTransitRouterEcrAttachmentsResponse;
    type Error = ListTransitRouterEcrAttachmentsError;
    const INFO: OperationInfo = super::operation("ListTransitRouterEcrAttachments")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListTransitRouterEcrAttachmentsError] = &[
        ListTransitRouterEcrAttachmentsError::IllegalParamNextToken,
        ListTransitRouterEcrAttachmentsError::IllegalParamTrInstance,
        ListTransitRouterEcrAttachmentsError::IllegalParamRegion,
        ListTransitRouterEcrAttachmentsError::IllegalParamCenId,
        ListTransitRouterEcrAttachmentsError::IllegalParamTransitRouterId,
        ListTransitRouterEcrAttachmentsError::IllegalParamCenIdOrRegionId,
        ListTransitRouterEcrAttachmentsError::IllegalParamMaxResults,
        ListTransitRouterEcrAttachmentsError::InvalidParameter,
        ListTransitRouterEcrAttachmentsError::Unauthorized,
    ];
}

impl Paginated for ListTransitRouterEcrAttachmentsRequest {
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

/// Response to [`ListTransitRouterEcrAttachmentsRequest`].
#[non_exhaustive]
pub struct ListTransitRouterEcrAttachmentsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `461EC1B5-04A8-4706-8764-8F5BCEF48A6F`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Attachments that meet the conditions, with their states and settings.
    pub transit_router_attachments: Vec<TransitRouterAttachment>,
}

response! {
    ListTransitRouterEcrAttachmentsResponse {
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
    /// When the item was created. Example: `2021-06-15T02:14Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the attachment is ready, being made, or being removed. Example: `Attached`.
    pub status: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-nls9fzkfat8934****`.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-bp1su1ytdxtataupl****`.
    pub transit_router_id: Option<String>,
    /// Kind of network that the attachment joins to the transit router. Example: `ECR`.
    pub resource_type: Option<String>,
    /// Region that the transit router lies in. Example: `cn-shanghai`.
    pub transit_router_region_id: Option<String>,
    /// Free text that tells people about the attachment. Example: `desctest`.
    pub transit_router_attachment_description: Option<String>,
    /// Number of the account that owns the Express Connect Router. Example: `1210123456123456`.
    pub ecr_owner_id: Option<i64>,
    /// Whether the transit router puts its routes into the attached network by itself.
    /// Example: `true`.
    pub auto_publish_route_enabled: Option<bool>,
    /// Express Connect Router that the attachment joins to the transit router.
    /// Example: `ecr-n78omt2qsko06y****`.
    pub ecr_id: Option<String>,
    /// Label of the attachment, for people to recognize it by. Example: `testname`.
    pub transit_router_attachment_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
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
        "TransitRouterRegionId" => transit_router_region_id: value,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: value,
        "EcrOwnerId" => ecr_owner_id: value,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: value,
        "EcrId" => ecr_id: value,
        "TransitRouterAttachmentName" => transit_router_attachment_name: value,
        "Tags" => tags: list(""),
        "CenId" => cen_id: value,
        "OrderType" => order_type: value,
    }
}

/// Errors that the documentation of [`ListTransitRouterEcrAttachmentsRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`IllegalParamTrInstance`](super::DocumentedError::IllegalParamTrInstance)
/// - [`IllegalParamRegion`](super::DocumentedError::IllegalParamRegion)
/// - [`IllegalParamCenId`](super::DocumentedError::IllegalParamCenId)
/// - [`IllegalParamTransitRouterId`](super::DocumentedError::IllegalParamTransitRouterId)
/// - [`IllegalParamCenIdOrRegionId`](super::DocumentedError::IllegalParamCenIdOrRegionId)
/// - [`IllegalParamMaxResults`](super::DocumentedError::IllegalParamMaxResults)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListTransitRouterEcrAttachmentsError = super::DocumentedError;
