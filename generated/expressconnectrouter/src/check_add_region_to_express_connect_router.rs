// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAddRegionToExpressConnectRouter`, from `expressconnectrouter/CheckAddRegionToExpressConnectRouter.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a region may join an Express Connect router, given its CDT services.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::CheckAddRegionToExpressConnectRouterRequest::new()
///     .ecr_id("...")
///     .fresh_region_id("...");
/// let reply = client.check_add_region_to_express_connect_router(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAddRegionToExpressConnectRouterRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Region that the fresh lies in.
    pub fresh_region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CheckAddRegionToExpressConnectRouterRequest {
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
    /// Sets `FreshRegionId`, which is required.
    pub fn fresh_region_id(mut self, value: impl Into<String>) -> Self {
        self.fresh_region_id = Some(value.into());
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
    CheckAddRegionToExpressConnectRouterRequest {
        "EcrId" => ecr_id: form,
        "FreshRegionId" => fresh_region_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for CheckAddRegionToExpressConnectRouterRequest {
    type Response = CheckAddRegionToExpressConnectRouterResponse;
    type Error = CheckAddRegionToExpressConnectRouterError;
    const INFO: OperationInfo = super::operation("CheckAddRegionToExpressConnectRouter")
        .required(&["EcrId", "FreshRegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [CheckAddRegionToExpressConnectRouterError] = &[
        CheckAddRegionToExpressConnectRouterError::UnsupportedRegion,
        CheckAddRegionToExpressConnectRouterError::MissingParamAny,
        CheckAddRegionToExpressConnectRouterError::IllegalParamFormatAny,
        CheckAddRegionToExpressConnectRouterError::ConflictLock,
        CheckAddRegionToExpressConnectRouterError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`CheckAddRegionToExpressConnectRouterRequest`].
#[non_exhaustive]
pub struct CheckAddRegionToExpressConnectRouterResponse {
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
    /// Whether a link between regions would come about. Example: `true`.
    pub any_inter_region_link: Option<bool>,
    /// Whether a link would cross the border. Example: `true`.
    pub any_cross_border_link: Option<bool>,
    /// Whether the is cdt inter region is switched on. Example: `true`.
    pub is_cdt_inter_region_enabled: Option<bool>,
    /// Whether the is cdt cross border is switched on. Example: `true`.
    pub is_cdt_cross_border_enabled: Option<bool>,
    /// Whether the account may have links across the border. Example: `true`.
    pub is_user_allowed_to_create_cross_border_link: Option<bool>,
}

response! {
    CheckAddRegionToExpressConnectRouterResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "AnyInterRegionLink" => any_inter_region_link: value,
        "AnyCrossBorderLink" => any_cross_border_link: value,
        "IsCdtInterRegionEnabled" => is_cdt_inter_region_enabled: value,
        "IsCdtCrossBorderEnabled" => is_cdt_cross_border_enabled: value,
        "IsUserAllowedToCreateCrossBorderLink" => is_user_allowed_to_create_cross_border_link: value,
    }
}

/// Errors that the documentation of [`CheckAddRegionToExpressConnectRouterRequest`] names.
///
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ConflictLock`](super::DocumentedError::ConflictLock)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type CheckAddRegionToExpressConnectRouterError = super::DocumentedError;
