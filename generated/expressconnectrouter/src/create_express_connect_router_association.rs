// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressConnectRouterAssociation`, from `expressconnectrouter/CreateExpressConnectRouterAssociation.md`.

use alicloud_runtime::codegen::*;

/// Associates an Express Connect router with a VPC or transit router, with allowed prefixes.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::CreateExpressConnectRouterAssociationRequest::new()
///     .ecr_id("...")
///     .association_region_id("...");
/// let reply = client.create_express_connect_router_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressConnectRouterAssociationRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Region that the association lies in.
    pub association_region_id: Option<String>,
    /// Number of the account that owns the transit router.
    pub transit_router_owner_id: Option<i64>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Number of the account that owns the VPC.
    pub vpc_owner_id: Option<i64>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// The allowed prefixes to work on or to narrow the list down to. Items: at most 10000.
    pub allowed_prefixes: Vec<String>,
    /// Whether the transit router is attached at once.
    pub create_attachment: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Way in which the allowed prefixes works.
    pub allowed_prefixes_mode: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateExpressConnectRouterAssociationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `AssociationRegionId`, which is required.
    pub fn association_region_id(mut self, value: impl Into<String>) -> Self {
        self.association_region_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterOwnerId`.
    #[inline]
    pub fn transit_router_owner_id(mut self, value: i64) -> Self {
        self.transit_router_owner_id = Some(value);
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `AllowedPrefixes`.
    pub fn allowed_prefixes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_prefixes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CreateAttachment`.
    #[inline]
    pub fn create_attachment(mut self, value: bool) -> Self {
        self.create_attachment = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AllowedPrefixesMode`.
    pub fn allowed_prefixes_mode(mut self, value: impl Into<String>) -> Self {
        self.allowed_prefixes_mode = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateExpressConnectRouterAssociationRequest {
        "EcrId" => ecr_id: form,
        "AssociationRegionId" => association_region_id: form,
        "TransitRouterOwnerId" => transit_router_owner_id: form,
        "TransitRouterId" => transit_router_id: form,
        "CenId" => cen_id: form,
        "VpcOwnerId" => vpc_owner_id: form,
        "VpcId" => vpc_id: form,
        "AllowedPrefixes" => allowed_prefixes: form,
        "CreateAttachment" => create_attachment: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "AllowedPrefixesMode" => allowed_prefixes_mode: form,
        "Description" => description: form,
    }
}

impl Operation for CreateExpressConnectRouterAssociationRequest {
    type Response = CreateExpressConnectRouterAssociationResponse;
    type Error = CreateExpressConnectRouterAssociationError;
    const INFO: OperationInfo = super::operation("CreateExpressConnectRouterAssociation")
        .required(&["EcrId", "AssociationRegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateExpressConnectRouterAssociationError] = &[
        CreateExpressConnectRouterAssociationError::IncorrectStatusEcr,
        CreateExpressConnectRouterAssociationError::OperationDeniedForceDeleting,
        CreateExpressConnectRouterAssociationError::UnsupportedRegion,
        CreateExpressConnectRouterAssociationError::QuotaExceededVpcCountPerEcr,
        CreateExpressConnectRouterAssociationError::QuotaExceededTrCountPerEcr,
        CreateExpressConnectRouterAssociationError::IllegalParamFormatAllowedPrefixes,
        CreateExpressConnectRouterAssociationError::OperationDeniedNotGrantedByNodeOwner,
        CreateExpressConnectRouterAssociationError::OperationFailedCdtNotOpened,
        CreateExpressConnectRouterAssociationError::OperationFailedCdtCrossBoarderNotOpened,
        CreateExpressConnectRouterAssociationError::OperationFailedCrossBorderNotAllowed,
        CreateExpressConnectRouterAssociationError::OperationFailedRejectedByEcYaochi,
        CreateExpressConnectRouterAssociationError::OperationFailedRejectedByVpcYaochi,
        CreateExpressConnectRouterAssociationError::OperationFailedRejectedByCenYaochi,
        CreateExpressConnectRouterAssociationError::ResourceNotFoundCenId,
        CreateExpressConnectRouterAssociationError::ResourceNotFoundTrId,
        CreateExpressConnectRouterAssociationError::ConflictASNOfVBR,
        CreateExpressConnectRouterAssociationError::MissingParamAny,
        CreateExpressConnectRouterAssociationError::IllegalParamFormatAny,
        CreateExpressConnectRouterAssociationError::IllegalParamFormatCenId,
        CreateExpressConnectRouterAssociationError::OperationDeniedCrossBidAssociating,
        CreateExpressConnectRouterAssociationError::ExclusiveParamTransitRouterIdAndVpcId,
        CreateExpressConnectRouterAssociationError::IllegalParamSizeAllowedPrefixes,
        CreateExpressConnectRouterAssociationError::OperationDeniedCrossAccountAttaching,
        CreateExpressConnectRouterAssociationError::OperationDeniedAttachmentInCurrentRegionExisted,
        CreateExpressConnectRouterAssociationError::ConflictLock,
        CreateExpressConnectRouterAssociationError::OperationFailedCallingVpcYaochi,
        CreateExpressConnectRouterAssociationError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`CreateExpressConnectRouterAssociationRequest`].
#[non_exhaustive]
pub struct CreateExpressConnectRouterAssociationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05130E79-588D-5C40-A718-C4863A59****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.EcrId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
    /// Link between the Express Connect router and a VPC or transit router.
    /// Example: `ecr-assoc-9p2qxx5phpca2m****`.
    pub association_id: Option<String>,
}

response! {
    CreateExpressConnectRouterAssociationResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "AssociationId" => association_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressConnectRouterAssociationRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`QuotaExceededVpcCountPerEcr`](super::DocumentedError::QuotaExceededVpcCountPerEcr)
/// - [`QuotaExceededTrCountPerEcr`](super::DocumentedError::QuotaExceededTrCountPerEcr)
/// - [`IllegalParamFormatAllowedPrefixes`](super::DocumentedError::IllegalParamFormatAllowedPrefixes)
/// - [`OperationDeniedNotGrantedByNodeOwner`](super::DocumentedError::OperationDeniedNotGrantedByNodeOwner)
/// - [`OperationFailedCdtNotOpened`](super::DocumentedError::OperationFailedCdtNotOpened)
/// - [`OperationFailedCdtCrossBoarderNotOpened`](super::DocumentedError::OperationFailedCdtCrossBoarderNotOpened)
/// - [`OperationFailedCrossBorderNotAllowed`](super::DocumentedError::OperationFailedCrossBorderNotAllowed)
/// - [`OperationFailedRejectedByEcYaochi`](super::DocumentedError::OperationFailedRejectedByEcYaochi)
/// - [`OperationFailedRejectedByVpcYaochi`](super::DocumentedError::OperationFailedRejectedByVpcYaochi)
/// - [`OperationFailedRejectedByCenYaochi`](super::DocumentedError::OperationFailedRejectedByCenYaochi)
/// - [`ResourceNotFoundCenId`](super::DocumentedError::ResourceNotFoundCenId)
/// - [`ResourceNotFoundTrId`](super::DocumentedError::ResourceNotFoundTrId)
/// - [`ConflictASNOfVBR`](super::DocumentedError::ConflictASNOfVBR)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamFormatCenId`](super::DocumentedError::IllegalParamFormatCenId)
/// - [`OperationDeniedCrossBidAssociating`](super::DocumentedError::OperationDeniedCrossBidAssociating)
/// - [`ExclusiveParamTransitRouterIdAndVpcId`](super::DocumentedError::ExclusiveParamTransitRouterIdAndVpcId)
/// - [`IllegalParamSizeAllowedPrefixes`](super::DocumentedError::IllegalParamSizeAllowedPrefixes)
/// - [`OperationDeniedCrossAccountAttaching`](super::DocumentedError::OperationDeniedCrossAccountAttaching)
/// - [`OperationDeniedAttachmentInCurrentRegionExisted`](super::DocumentedError::OperationDeniedAttachmentInCurrentRegionExisted)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`OperationFailedCallingVpcYaochi`](super::DocumentedError::OperationFailedCallingVpcYaochi)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type CreateExpressConnectRouterAssociationError = super::DocumentedError;
