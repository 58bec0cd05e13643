// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachExpressConnectRouterChildInstance`, from `expressconnectrouter/DetachExpressConnectRouterChildInstance.md`.

use alicloud_runtime::codegen::*;

/// Detaches a virtual border router from its Express Connect router.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DetachExpressConnectRouterChildInstanceRequest::new()
///     .ecr_id("...")
///     .child_instance_id("...")
///     .child_instance_type("...");
/// let reply = client.detach_express_connect_router_child_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachExpressConnectRouterChildInstanceRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Virtual border router that is attached to the Express Connect router.
    pub child_instance_id: Option<String>,
    /// **Required.** Which kind of child instance it is or is to be.
    pub child_instance_type: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DetachExpressConnectRouterChildInstanceRequest {
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
}

request! {
    DetachExpressConnectRouterChildInstanceRequest {
        "EcrId" => ecr_id: form,
        "ChildInstanceId" => child_instance_id: form,
        "ChildInstanceType" => child_instance_type: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DetachExpressConnectRouterChildInstanceRequest {
    type Response = DetachExpressConnectRouterChildInstanceResponse;
    type Error = DetachExpressConnectRouterChildInstanceError;
    const INFO: OperationInfo = super::operation(
            "DetachExpressConnectRouterChildInstance",
        )
        .required(&["EcrId", "ChildInstanceId", "ChildInstanceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DetachExpressConnectRouterChildInstanceError] = &[
        DetachExpressConnectRouterChildInstanceError::IncorrectStatusEcr,
        DetachExpressConnectRouterChildInstanceError::IncorrectStatusEcrAssociation,
        DetachExpressConnectRouterChildInstanceError::OperationDeniedForceDeleting,
        DetachExpressConnectRouterChildInstanceError::OperationDeniedCrossAccountDisassociating,
        DetachExpressConnectRouterChildInstanceError::OperationDeniedEcrAttachmentExisted,
        DetachExpressConnectRouterChildInstanceError::OperationFailedRejectedByCenYaochi,
        DetachExpressConnectRouterChildInstanceError::OperationFailedRejectedByEcYaochi,
        DetachExpressConnectRouterChildInstanceError::OperationFailedRejectedByVpcYaochi,
        DetachExpressConnectRouterChildInstanceError::UnsupportedRegion,
        DetachExpressConnectRouterChildInstanceError::MissingParamAny,
        DetachExpressConnectRouterChildInstanceError::IllegalParamFormatAny,
        DetachExpressConnectRouterChildInstanceError::IllegalParamAny,
        DetachExpressConnectRouterChildInstanceError::ConflictLock,
        DetachExpressConnectRouterChildInstanceError::OperationDeniedVbrHasRouteEntryInMiddleStatus,
        DetachExpressConnectRouterChildInstanceError::OperationDeniedVbrHasBgpGroupInMiddleStatus,
        DetachExpressConnectRouterChildInstanceError::ResourceNotFoundEcrId,
        DetachExpressConnectRouterChildInstanceError::ResourceNotFoundAssociationId,
    ];
}

/// Response to [`DetachExpressConnectRouterChildInstanceRequest`].
#[non_exhaustive]
pub struct DetachExpressConnectRouterChildInstanceResponse {
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
    DetachExpressConnectRouterChildInstanceResponse {
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

/// Errors that the documentation of [`DetachExpressConnectRouterChildInstanceRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`IncorrectStatusEcrAssociation`](super::DocumentedError::IncorrectStatusEcrAssociation)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`OperationDeniedCrossAccountDisassociating`](super::DocumentedError::OperationDeniedCrossAccountDisassociating)
/// - [`OperationDeniedEcrAttachmentExisted`](super::DocumentedError::OperationDeniedEcrAttachmentExisted)
/// - [`OperationFailedRejectedByCenYaochi`](super::DocumentedError::OperationFailedRejectedByCenYaochi)
/// - [`OperationFailedRejectedByEcYaochi`](super::DocumentedError::OperationFailedRejectedByEcYaochi)
/// - [`OperationFailedRejectedByVpcYaochi`](super::DocumentedError::OperationFailedRejectedByVpcYaochi)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`OperationDeniedVbrHasRouteEntryInMiddleStatus`](super::DocumentedError::OperationDeniedVbrHasRouteEntryInMiddleStatus)
/// - [`OperationDeniedVbrHasBgpGroupInMiddleStatus`](super::DocumentedError::OperationDeniedVbrHasBgpGroupInMiddleStatus)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
/// - [`ResourceNotFoundAssociationId`](super::DocumentedError::ResourceNotFoundAssociationId)
pub type DetachExpressConnectRouterChildInstanceError = super::DocumentedError;
