// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressConnectRouter`, from `expressconnectrouter/CreateExpressConnectRouter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an Express Connect router, with the ASN of the Alibaba Cloud side.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::CreateExpressConnectRouterRequest::new()
///     .alibaba_side_asn(1);
/// let reply = client.create_express_connect_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressConnectRouterRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Number of the autonomous system on the side of Alibaba Cloud.
    pub alibaba_side_asn: Option<i64>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateExpressConnectRouterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `AlibabaSideAsn`, which is required.
    #[inline]
    pub fn alibaba_side_asn(mut self, value: i64) -> Self {
        self.alibaba_side_asn = Some(value);
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateExpressConnectRouterRequest {
        "Name" => name: form,
        "Description" => description: form,
        "ResourceGroupId" => resource_group_id: form,
        "AlibabaSideAsn" => alibaba_side_asn: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "Tag" => tag: form,
    }
}

impl Operation for CreateExpressConnectRouterRequest {
    type Response = CreateExpressConnectRouterResponse;
    type Error = CreateExpressConnectRouterError;
    const INFO: OperationInfo = super::operation("CreateExpressConnectRouter")
        .required(&["AlibabaSideAsn"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateExpressConnectRouterError] = &[
        CreateExpressConnectRouterError::IllegalParamFormatAny,
        CreateExpressConnectRouterError::OperationFailedUserNotInWhiteList,
        CreateExpressConnectRouterError::QuotaExceededEcrCountPerUser,
        CreateExpressConnectRouterError::ConflictASNOfECR,
        CreateExpressConnectRouterError::MissingParamAny,
        CreateExpressConnectRouterError::IllegalParamAlibabaSideAsn,
        CreateExpressConnectRouterError::ConflictLock,
    ];
}

/// Response to [`CreateExpressConnectRouterRequest`].
#[non_exhaustive]
pub struct CreateExpressConnectRouterResponse {
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
    /// Code that stands for the dynamic, for programs to act on. Example: `IllegalParamFormat.Name`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Which permission the caller lacked, when the call was refused.
    /// Example: `Authentication is failed for ****`.
    pub access_denied_detail: Option<String>,
    /// Express Connect router that the call works on. Example: `ecr-fu8rszhgv7623c****`.
    pub ecr_id: Option<String>,
}

response! {
    CreateExpressConnectRouterResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "EcrId" => ecr_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressConnectRouterRequest`] names.
///
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`OperationFailedUserNotInWhiteList`](super::DocumentedError::OperationFailedUserNotInWhiteList)
/// - [`QuotaExceededEcrCountPerUser`](super::DocumentedError::QuotaExceededEcrCountPerUser)
/// - [`ConflictASNOfECR`](super::DocumentedError::ConflictASNOfECR)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamAlibabaSideAsn`](super::DocumentedError::IllegalParamAlibabaSideAsn)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
pub type CreateExpressConnectRouterError = super::DocumentedError;
