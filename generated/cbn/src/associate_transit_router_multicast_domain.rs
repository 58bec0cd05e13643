// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateTransitRouterMulticastDomain`, from `cbn/AssociateTransitRouterMulticastDomain.md`.

use alicloud_runtime::codegen::*;

/// Adds vSwitches to a multicast domain, so that interfaces in them can send and receive multicast.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AssociateTransitRouterMulticastDomainRequest::new()
///     .transit_router_multicast_domain_id("...")
///     .transit_router_attachment_id("...")
///     .vswitch_ids(["..."]);
/// let reply = client.associate_transit_router_multicast_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateTransitRouterMulticastDomainRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Multicast domain, within which multicast works, as
    /// [`CreateTransitRouterMulticastDomain`](super::Client::create_transit_router_multicast_domain)
    /// returned it.
    pub transit_router_multicast_domain_id: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// **Required.** IDs of the vSwitches to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub vswitch_ids: Vec<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AssociateTransitRouterMulticastDomainRequest {
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
    /// Sets `TransitRouterMulticastDomainId`, which is required.
    pub fn transit_router_multicast_domain_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.transit_router_multicast_domain_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`, which is required.
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
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
    AssociateTransitRouterMulticastDomainRequest {
        "ClientToken" => client_token: query,
        "TransitRouterMulticastDomainId" => transit_router_multicast_domain_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "VSwitchIds" => vswitch_ids: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AssociateTransitRouterMulticastDomainRequest {
    type Response = AssociateTransitRouterMulticastDomainResponse;
    type Error = AssociateTransitRouterMulticastDomainError;
    const INFO: OperationInfo = super::operation("AssociateTransitRouterMulticastDomain")
        .required(
            &[
                "TransitRouterMulticastDomainId",
                "TransitRouterAttachmentId",
                "VSwitchIds",
            ],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AssociateTransitRouterMulticastDomainError] = &[
        AssociateTransitRouterMulticastDomainError::InvalidMulticastDomainNotFound,
        AssociateTransitRouterMulticastDomainError::IncorrectStatusMulticastDomain,
        AssociateTransitRouterMulticastDomainError::InvalidAttachmentIdNotFound,
        AssociateTransitRouterMulticastDomainError::IllegalParamAttachmentId,
        AssociateTransitRouterMulticastDomainError::IncorrectStatusAttachment,
        AssociateTransitRouterMulticastDomainError::MissingParamVSwitchIds,
        AssociateTransitRouterMulticastDomainError::InstanceNotExist2,
        AssociateTransitRouterMulticastDomainError::OperationUnsupportedCloudBoxVpc,
        AssociateTransitRouterMulticastDomainError::AssociationExistVSwitchIds,
        AssociateTransitRouterMulticastDomainError::QuotaFullVswitchPerMulticastDomain,
        AssociateTransitRouterMulticastDomainError::DryRunOperation,
        AssociateTransitRouterMulticastDomainError::OperationUnsupportedVpcRegion,
        AssociateTransitRouterMulticastDomainError::OperationUnsupportedAdvancedFeature,
        AssociateTransitRouterMulticastDomainError::InvalidParameter,
        AssociateTransitRouterMulticastDomainError::Unauthorized,
    ];
}

/// Response to [`AssociateTransitRouterMulticastDomainRequest`].
pub type AssociateTransitRouterMulticastDomainResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateTransitRouterMulticastDomainRequest`] names.
///
/// - [`InvalidMulticastDomainNotFound`](super::DocumentedError::InvalidMulticastDomainNotFound)
/// - [`IncorrectStatusMulticastDomain`](super::DocumentedError::IncorrectStatusMulticastDomain)
/// - [`InvalidAttachmentIdNotFound`](super::DocumentedError::InvalidAttachmentIdNotFound), here with HTTP status 400
/// - [`IllegalParamAttachmentId`](super::DocumentedError::IllegalParamAttachmentId)
/// - [`IncorrectStatusAttachment`](super::DocumentedError::IncorrectStatusAttachment)
/// - [`MissingParamVSwitchIds`](super::DocumentedError::MissingParamVSwitchIds)
/// - [`InstanceNotExist2`](super::DocumentedError::InstanceNotExist2)
/// - [`OperationUnsupportedCloudBoxVpc`](super::DocumentedError::OperationUnsupportedCloudBoxVpc)
/// - [`AssociationExistVSwitchIds`](super::DocumentedError::AssociationExistVSwitchIds)
/// - [`QuotaFullVswitchPerMulticastDomain`](super::DocumentedError::QuotaFullVswitchPerMulticastDomain)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`OperationUnsupportedVpcRegion`](super::DocumentedError::OperationUnsupportedVpcRegion)
/// - [`OperationUnsupportedAdvancedFeature`](super::DocumentedError::OperationUnsupportedAdvancedFeature)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type AssociateTransitRouterMulticastDomainError = super::DocumentedError;
