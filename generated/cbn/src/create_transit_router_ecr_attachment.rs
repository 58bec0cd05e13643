// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterEcrAttachment`, from `cbn/CreateTransitRouterEcrAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches an Express Connect Router to a transit router, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterEcrAttachmentRequest::new()
///     .ecr_id("...");
/// let reply = client.create_transit_router_ecr_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterEcrAttachmentRequest {
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
    /// Label of the attachment, for people to recognize it by.
    pub transit_router_attachment_name: Option<String>,
    /// Free text that tells people about the attachment.
    pub transit_router_attachment_description: Option<String>,
    /// **Required.** Express Connect Router that the attachment joins to the transit router.
    pub ecr_id: Option<String>,
    /// Number of the account that owns the Express Connect Router.
    pub ecr_owner_id: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTransitRouterEcrAttachmentRequest {
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
    /// Sets `TransitRouterAttachmentName`.
    pub fn transit_router_attachment_name(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_name = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentDescription`.
    pub fn transit_router_attachment_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_attachment_description = Some(value.into());
        self
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `EcrOwnerId`.
    #[inline]
    pub fn ecr_owner_id(mut self, value: i64) -> Self {
        self.ecr_owner_id = Some(value);
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
}

request! {
    CreateTransitRouterEcrAttachmentRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "EcrId" => ecr_id: query,
        "EcrOwnerId" => ecr_owner_id: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTransitRouterEcrAttachmentRequest {
    type Response = CreateTransitRouterEcrAttachmentResponse;
    type Error = CreateTransitRouterEcrAttachmentError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterEcrAttachment")
        .required(&["EcrId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterEcrAttachmentError] = &[
        CreateTransitRouterEcrAttachmentError::NoPermissionAliyunServiceRolePolicyForCEN,
        CreateTransitRouterEcrAttachmentError::OperationUnsupportedTransitRouterRegionId,
        CreateTransitRouterEcrAttachmentError::InvalidCenIdNotFound,
        CreateTransitRouterEcrAttachmentError::InvalidStatusResourceStatus,
        CreateTransitRouterEcrAttachmentError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterEcrAttachmentError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterEcrAttachmentError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterEcrAttachmentError::MissingParamCenIdOrRegionId,
        CreateTransitRouterEcrAttachmentError::IllegalParamAssociateRouteTableId,
        CreateTransitRouterEcrAttachmentError::ForbbidenAttachChildInstanceAcrossBid,
        CreateTransitRouterEcrAttachmentError::IllegalParamRegionId,
        CreateTransitRouterEcrAttachmentError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterEcrAttachmentError::InvalidOperationCenInstanceStatus,
        CreateTransitRouterEcrAttachmentError::IncorrectStatusTransitRouter,
        CreateTransitRouterEcrAttachmentError::QuotaFullChildInstanceRelatedCen,
        CreateTransitRouterEcrAttachmentError::ForbiddenResourceOwnerTransitRouterServiceNotOpen,
        CreateTransitRouterEcrAttachmentError::OperationUnsupportedBandwidthType,
        CreateTransitRouterEcrAttachmentError::IllegalParamBandwidthType,
        CreateTransitRouterEcrAttachmentError::IncorrectStatusEcrResource,
        CreateTransitRouterEcrAttachmentError::QuotaExceededCenQuotaEcrAttachPerTransitRouter,
        CreateTransitRouterEcrAttachmentError::InvalidParameter,
        CreateTransitRouterEcrAttachmentError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterEcrAttachmentRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterEcrAttachmentResponse {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-qieks13jnt1cchy***`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0245BEF-52AC-44A8-A776-EF96FD26A5CA`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterEcrAttachmentResponse {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterEcrAttachmentRequest`] names.
///
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`OperationUnsupportedTransitRouterRegionId`](super::DocumentedError::OperationUnsupportedTransitRouterRegionId)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`InvalidStatusResourceStatus`](super::DocumentedError::InvalidStatusResourceStatus)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`MissingParamCenIdOrRegionId`](super::DocumentedError::MissingParamCenIdOrRegionId)
/// - [`IllegalParamAssociateRouteTableId`](super::DocumentedError::IllegalParamAssociateRouteTableId)
/// - [`ForbbidenAttachChildInstanceAcrossBid`](super::DocumentedError::ForbbidenAttachChildInstanceAcrossBid)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus), here with HTTP status 400
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`QuotaFullChildInstanceRelatedCen`](super::DocumentedError::QuotaFullChildInstanceRelatedCen)
/// - [`ForbiddenResourceOwnerTransitRouterServiceNotOpen`](super::DocumentedError::ForbiddenResourceOwnerTransitRouterServiceNotOpen)
/// - [`OperationUnsupportedBandwidthType`](super::DocumentedError::OperationUnsupportedBandwidthType)
/// - [`IllegalParamBandwidthType`](super::DocumentedError::IllegalParamBandwidthType)
/// - [`IncorrectStatusEcrResource`](super::DocumentedError::IncorrectStatusEcrResource)
/// - [`QuotaExceededCenQuotaEcrAttachPerTransitRouter`](super::DocumentedError::QuotaExceededCenQuotaEcrAttachPerTransitRouter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterEcrAttachmentError = super::DocumentedError;
