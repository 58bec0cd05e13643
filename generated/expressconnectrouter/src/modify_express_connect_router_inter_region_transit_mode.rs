// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectRouterInterRegionTransitMode`, from `expressconnectrouter/ModifyExpressConnectRouterInterRegionTransitMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TransitModeList};

/// Sets the mode in which an Express Connect router forwards traffic between regions.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ModifyExpressConnectRouterInterRegionTransitModeRequest::new()
///     .ecr_id("...");
/// let reply = client.modify_express_connect_router_inter_region_transit_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectRouterInterRegionTransitModeRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Items of the kind transit mode to work on or to narrow the list down to. Items: at most 100.
    pub transit_mode_list: Vec<TransitModeList>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyExpressConnectRouterInterRegionTransitModeRequest {
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
    /// Sets `TransitModeList`.
    pub fn transit_mode_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitModeList>>,
    ) -> Self {
        self.transit_mode_list = value.into_iter().map(Into::into).collect();
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
    ModifyExpressConnectRouterInterRegionTransitModeRequest {
        "EcrId" => ecr_id: form,
        "TransitModeList" => transit_mode_list: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for ModifyExpressConnectRouterInterRegionTransitModeRequest {
    type Response = ModifyExpressConnectRouterInterRegionTransitModeResponse;
    type Error = ModifyExpressConnectRouterInterRegionTransitModeError;
    const INFO: OperationInfo = super::operation(
            "ModifyExpressConnectRouterInterRegionTransitMode",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyExpressConnectRouterInterRegionTransitModeError] = &[
        ModifyExpressConnectRouterInterRegionTransitModeError::IncorrectStatusEcr,
        ModifyExpressConnectRouterInterRegionTransitModeError::OperationDeniedForceDeleting,
        ModifyExpressConnectRouterInterRegionTransitModeError::IllegalParamRegionId,
        ModifyExpressConnectRouterInterRegionTransitModeError::IllegalParamTransitMode,
        ModifyExpressConnectRouterInterRegionTransitModeError::MissingParamAny,
        ModifyExpressConnectRouterInterRegionTransitModeError::IllegalParamFormatAny,
        ModifyExpressConnectRouterInterRegionTransitModeError::ConflictLock,
        ModifyExpressConnectRouterInterRegionTransitModeError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`ModifyExpressConnectRouterInterRegionTransitModeRequest`].
#[non_exhaustive]
pub struct ModifyExpressConnectRouterInterRegionTransitModeResponse {
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
    ModifyExpressConnectRouterInterRegionTransitModeResponse {
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

/// Errors that the documentation of [`ModifyExpressConnectRouterInterRegionTransitModeRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`IllegalParamTransitMode`](super::DocumentedError::IllegalParamTransitMode)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type ModifyExpressConnectRouterInterRegionTransitModeError = super::DocumentedError;
