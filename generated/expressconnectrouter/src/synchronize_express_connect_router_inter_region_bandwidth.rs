// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SynchronizeExpressConnectRouterInterRegionBandwidth`, from `expressconnectrouter/SynchronizeExpressConnectRouterInterRegionBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Brings the stored inter-region bandwidth limits of an active router up to date.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::SynchronizeExpressConnectRouterInterRegionBandwidthRequest::new()
///     .ecr_id("...");
/// let reply = client.synchronize_express_connect_router_inter_region_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SynchronizeExpressConnectRouterInterRegionBandwidthRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl SynchronizeExpressConnectRouterInterRegionBandwidthRequest {
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
    SynchronizeExpressConnectRouterInterRegionBandwidthRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for SynchronizeExpressConnectRouterInterRegionBandwidthRequest {
    type Response = SynchronizeExpressConnectRouterInterRegionBandwidthResponse;
    type Error = SynchronizeExpressConnectRouterInterRegionBandwidthError;
    const INFO: OperationInfo = super::operation(
            "SynchronizeExpressConnectRouterInterRegionBandwidth",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [SynchronizeExpressConnectRouterInterRegionBandwidthError] = &[
        SynchronizeExpressConnectRouterInterRegionBandwidthError::IncorrectStatusEcr,
        SynchronizeExpressConnectRouterInterRegionBandwidthError::OperationDeniedForceDeleting,
        SynchronizeExpressConnectRouterInterRegionBandwidthError::MissingParamAny,
        SynchronizeExpressConnectRouterInterRegionBandwidthError::IllegalParamFormatAny,
        SynchronizeExpressConnectRouterInterRegionBandwidthError::ConflictLock,
        SynchronizeExpressConnectRouterInterRegionBandwidthError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`SynchronizeExpressConnectRouterInterRegionBandwidthRequest`].
#[non_exhaustive]
pub struct SynchronizeExpressConnectRouterInterRegionBandwidthResponse {
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
    SynchronizeExpressConnectRouterInterRegionBandwidthResponse {
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

/// Errors that the documentation of [`SynchronizeExpressConnectRouterInterRegionBandwidthRequest`] names.
///
/// - [`IncorrectStatusEcr`](super::DocumentedError::IncorrectStatusEcr)
/// - [`OperationDeniedForceDeleting`](super::DocumentedError::OperationDeniedForceDeleting)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type SynchronizeExpressConnectRouterInterRegionBandwidthError = super::DocumentedError;
