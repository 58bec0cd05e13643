// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachExpressConnectRouterChildInstance`, from `expressconnectrouter/AttachExpressConnectRouterChildInstance.md`.

use alicloud_runtime::codegen::*;

/// Attaches a virtual border router to an Express Connect router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::AttachExpressConnectRouterChildInstanceRequest::new()
///     .ecr_id("...")
///     .child_instance_id("...")
///     .child_instance_type("...")
///     .child_instance_region_id("...");
/// let reply = client.attach_express_connect_router_child_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachExpressConnectRouterChildInstanceRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Virtual border router that is attached to the Express Connect router.
    pub child_instance_id: Option<String>,
    /// **Required.** Which kind of child instance it is or is to be.
    pub child_instance_type: Option<String>,
    /// **Required.** Region that the child instance lies in.
    pub child_instance_region_id: Option<String>,
    /// Number of the account that owns the child instance.
    pub child_instance_owner_id: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl AttachExpressConnectRouterChildInstanceRequest {
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
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceOwnerId`.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: i64) -> Self {
        self.child_instance_owner_id = Some(value);
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    AttachExpressConnectRouterChildInstanceRequest {
        "EcrId" => ecr_id: form,
        "ChildInstanceId" => child_instance_id: form,
        "ChildInstanceType" => child_instance_type: form,
        "ChildInstanceRegionId" => child_instance_region_id: form,
        "ChildInstanceOwnerId" => child_instance_owner_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "Description" => description: form,
    }
}

impl Operation for AttachExpressConnectRouterChildInstanceRequest {
    type Response = AttachExpressConnectRouterChildInstanceResponse;
    type Error = AttachExpressConnectRouterChildInstanceError;
    const INFO: OperationInfo = super::operation(
            "AttachExpressConnectRouterChildInstance",
        )
        .required(
            &["EcrId", "ChildInstanceId", "ChildInstanceType", "ChildInstanceRegionId"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AttachExpressConnectRouterChildInstanceError] = &[
        AttachExpressConnectRouterChildInstanceError::IncorrectStatusEcr,
        AttachExpressConnectRouterChildInstanceError::IncorrectStatusEcrAssociation,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedForceDeleting,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedCrossAccountDisassociating,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedEcrAttachmentExisted,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedVbrDoesNotSupportMpbgp,
        AttachExpressConnectRouterChildInstanceError::OperationFailedRejectedByCenYaochi,
        AttachExpressConnectRouterChildInstanceError::OperationFailedRejectedByEcYaochi,
        AttachExpressConnectRouterChildInstanceError::OperationFailedRejectedByVpcYaochi,
        AttachExpressConnectRouterChildInstanceError::UnsupportedRegion,
        AttachExpressConnectRouterChildInstanceError::MissingParamAny,
        AttachExpressConnectRouterChildInstanceError::IllegalParamFormatAny,
        AttachExpressConnectRouterChildInstanceError::IllegalParamAny,
        AttachExpressConnectRouterChildInstanceError::ConflictLock,
        AttachExpressConnectRouterChildInstanceError::ConflictASNOfVBR,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedVbrHasRouteEntryInMiddleStatus,
        AttachExpressConnectRouterChildInstanceError::OperationDeniedVbrHasBgpGroupInMiddleStatus,
        AttachExpressConnectRouterChildInstanceError::ResourceNotFoundEcrId,
        AttachExpressConnectRouterChildInstanceError::ResourceNotFoundAssociationId,
    ];
}

/// Response to [`AttachExpressConnectRouterChildInstanceRequest`].
#[non_exhaustive]
pub struct AttachExpressConnectRouterChildInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FABF516-FED3-5697-BDA2-B18C5D9A****`.
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
}

response! {
    AttachExpressConnectRouterChildInstanceResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
    }
}

/// Errors that the documentation of [`AttachExpressConnectRouterChildInstanceRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`IncorrectStatusEcrAssociation`](super::DocumentedError::IncorrectStatusEcrAssociation)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`OperationDeniedCrossAccountDisassociating`](super::DocumentedError::OperationDeniedCrossAccountDisassociating)
/// - [`OperationDeniedEcrAttachmentExisted`](super::DocumentedError::OperationDeniedEcrAttachmentExisted)
/// - [`OperationDeniedVbrDoesNotSupportMpbgp`](super::DocumentedError::OperationDeniedVbrDoesNotSupportMpbgp)
/// - [`OperationFailedRejectedByCenYaochi`](super::DocumentedError::OperationFailedRejectedByCenYaochi)
/// - [`OperationFailedRejectedByEcYaochi`](super::DocumentedError::OperationFailedRejectedByEcYaochi)
/// - [`OperationFailedRejectedByVpcYaochi`](super::DocumentedError::OperationFailedRejectedByVpcYaochi)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ConflictASNOfVBR`](super::DocumentedError::ConflictASNOfVBR)
/// - [`OperationDeniedVbrHasRouteEntryInMiddleStatus`](super::DocumentedError::OperationDeniedVbrHasRouteEntryInMiddleStatus)
/// - [`OperationDeniedVbrHasBgpGroupInMiddleStatus`](super::DocumentedError::OperationDeniedVbrHasBgpGroupInMiddleStatus)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
/// - [`ResourceNotFoundAssociationId`](super::DocumentedError::ResourceNotFoundAssociationId)
pub type AttachExpressConnectRouterChildInstanceError = super::DocumentedError;
