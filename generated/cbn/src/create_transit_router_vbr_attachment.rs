// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransitRouterVbrAttachment`, from `cbn/CreateTransitRouterVbrAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches a VBR, and thereby a leased line, to a transit router, in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTransitRouterVbrAttachmentRequest::new()
///     .vbr_id("...");
/// let reply = client.create_transit_router_vbr_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransitRouterVbrAttachmentRequest {
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
    /// **Required.** ID of the virtual border router that the call is about.
    pub vbr_id: Option<String>,
    /// Number of the account that owns the virtual border router.
    pub vbr_owner_id: Option<i64>,
    /// Whether the transit router puts its routes into the attached network by itself.
    pub auto_publish_route_enabled: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateTransitRouterVbrAttachmentRequest {
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
    /// Sets `VbrId`, which is required.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }
    /// Sets `VbrOwnerId`.
    #[inline]
    pub fn vbr_owner_id(mut self, value: i64) -> Self {
        self.vbr_owner_id = Some(value);
        self
    }
    /// Sets `AutoPublishRouteEnabled`.
    #[inline]
    pub fn auto_publish_route_enabled(mut self, value: bool) -> Self {
        self.auto_publish_route_enabled = Some(value);
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
    CreateTransitRouterVbrAttachmentRequest {
        "ClientToken" => client_token: query,
        "CenId" => cen_id: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionId" => region_id: query,
        "TransitRouterAttachmentName" => transit_router_attachment_name: query,
        "TransitRouterAttachmentDescription" => transit_router_attachment_description: query,
        "VbrId" => vbr_id: query,
        "VbrOwnerId" => vbr_owner_id: query,
        "AutoPublishRouteEnabled" => auto_publish_route_enabled: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTransitRouterVbrAttachmentRequest {
    type Response = CreateTransitRouterVbrAttachmentResponse;
    type Error = CreateTransitRouterVbrAttachmentError;
    const INFO: OperationInfo = super::operation("CreateTransitRouterVbrAttachment")
        .required(&["VbrId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateTransitRouterVbrAttachmentError] = &[
        CreateTransitRouterVbrAttachmentError::NoPermissionAliyunServiceRolePolicyForCEN,
        CreateTransitRouterVbrAttachmentError::OperationUnsupportedTransitRouterRegionId,
        CreateTransitRouterVbrAttachmentError::InvalidCenIdNotFound,
        CreateTransitRouterVbrAttachmentError::InvalidStatusResourceStatus,
        CreateTransitRouterVbrAttachmentError::InvalidTransitRouterIdNotFound,
        CreateTransitRouterVbrAttachmentError::ForbbidenTransitRouterServiceNotOpen,
        CreateTransitRouterVbrAttachmentError::OperationUnsupportedTransitRouterType,
        CreateTransitRouterVbrAttachmentError::MissingParamCenIdOrRegionId,
        CreateTransitRouterVbrAttachmentError::IncorrectStatusVpc,
        CreateTransitRouterVbrAttachmentError::ForbiddenVbrDeviceModel,
        CreateTransitRouterVbrAttachmentError::IllegalParamAssociateRouteTableId,
        CreateTransitRouterVbrAttachmentError::ForbbidenAttachChildInstanceAcrossBid,
        CreateTransitRouterVbrAttachmentError::IllegalParamRegionId,
        CreateTransitRouterVbrAttachmentError::OperationUnsupportedCenFullLevel,
        CreateTransitRouterVbrAttachmentError::OperationUnsupportedVbrAttachment,
        CreateTransitRouterVbrAttachmentError::InvalidOperationCenInstanceStatus,
        CreateTransitRouterVbrAttachmentError::OperationUnsupportedCloudBoxVbrNotSupport,
        CreateTransitRouterVbrAttachmentError::IncorrectStatusVbrResource,
        CreateTransitRouterVbrAttachmentError::IncorrectStatusTransitRouter,
        CreateTransitRouterVbrAttachmentError::QuotaExceededCenQuotaVbrAttachPerTransitRouter,
        CreateTransitRouterVbrAttachmentError::QuotaFullChildInstanceRelatedCen,
        CreateTransitRouterVbrAttachmentError::ForbiddenResourceOwnerTransitRouterServiceNotOpen,
        CreateTransitRouterVbrAttachmentError::InvalidParameter,
        CreateTransitRouterVbrAttachmentError::Unauthorized,
    ];
}

/// Response to [`CreateTransitRouterVbrAttachmentRequest`].
#[non_exhaustive]
pub struct CreateTransitRouterVbrAttachmentResponse {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-ia340z7xis7t5s****`.
    pub transit_router_attachment_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C087A369-82B9-43EF-91F4-4B63A9C6E6B6`.
    pub request_id: Option<String>,
}

response! {
    CreateTransitRouterVbrAttachmentResponse {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTransitRouterVbrAttachmentRequest`] names.
///
/// - [`NoPermissionAliyunServiceRolePolicyForCEN`](super::DocumentedError::NoPermissionAliyunServiceRolePolicyForCEN)
/// - [`OperationUnsupportedTransitRouterRegionId`](super::DocumentedError::OperationUnsupportedTransitRouterRegionId)
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`InvalidStatusResourceStatus`](super::DocumentedError::InvalidStatusResourceStatus)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`ForbbidenTransitRouterServiceNotOpen`](super::DocumentedError::ForbbidenTransitRouterServiceNotOpen)
/// - [`OperationUnsupportedTransitRouterType`](super::DocumentedError::OperationUnsupportedTransitRouterType)
/// - [`MissingParamCenIdOrRegionId`](super::DocumentedError::MissingParamCenIdOrRegionId)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`ForbiddenVbrDeviceModel`](super::DocumentedError::ForbiddenVbrDeviceModel)
/// - [`IllegalParamAssociateRouteTableId`](super::DocumentedError::IllegalParamAssociateRouteTableId)
/// - [`ForbbidenAttachChildInstanceAcrossBid`](super::DocumentedError::ForbbidenAttachChildInstanceAcrossBid)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`OperationUnsupportedCenFullLevel`](super::DocumentedError::OperationUnsupportedCenFullLevel)
/// - [`OperationUnsupportedVbrAttachment`](super::DocumentedError::OperationUnsupportedVbrAttachment)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus), here with HTTP status 400
/// - [`OperationUnsupportedCloudBoxVbrNotSupport`](super::DocumentedError::OperationUnsupportedCloudBoxVbrNotSupport)
/// - [`IncorrectStatusVbrResource`](super::DocumentedError::IncorrectStatusVbrResource)
/// - [`IncorrectStatusTransitRouter`](super::DocumentedError::IncorrectStatusTransitRouter)
/// - [`QuotaExceededCenQuotaVbrAttachPerTransitRouter`](super::DocumentedError::QuotaExceededCenQuotaVbrAttachPerTransitRouter)
/// - [`QuotaFullChildInstanceRelatedCen`](super::DocumentedError::QuotaFullChildInstanceRelatedCen)
/// - [`ForbiddenResourceOwnerTransitRouterServiceNotOpen`](super::DocumentedError::ForbiddenResourceOwnerTransitRouterServiceNotOpen)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTransitRouterVbrAttachmentError = super::DocumentedError;
