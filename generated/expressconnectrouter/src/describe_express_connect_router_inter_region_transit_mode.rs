// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouterInterRegionTransitMode`, from `expressconnectrouter/DescribeExpressConnectRouterInterRegionTransitMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TransitModeList};

/// Shows the mode in which an Express Connect router forwards traffic between regions.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterInterRegionTransitModeRequest::new()
///     .ecr_id("...");
/// let reply = client.describe_express_connect_router_inter_region_transit_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterInterRegionTransitModeRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeExpressConnectRouterInterRegionTransitModeRequest {
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
    DescribeExpressConnectRouterInterRegionTransitModeRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeExpressConnectRouterInterRegionTransitModeRequest {
    type Response = DescribeExpressConnectRouterInterRegionTransitModeResponse;
    type Error = DescribeExpressConnectRouterInterRegionTransitModeError;
    const INFO: OperationInfo = super::operation(
            "DescribeExpressConnectRouterInterRegionTransitMode",
        )
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterInterRegionTransitModeError] = &[
        DescribeExpressConnectRouterInterRegionTransitModeError::MissingParamAny,
        DescribeExpressConnectRouterInterRegionTransitModeError::IllegalParamFormatAny,
        DescribeExpressConnectRouterInterRegionTransitModeError::IllegalParamAny,
        DescribeExpressConnectRouterInterRegionTransitModeError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`DescribeExpressConnectRouterInterRegionTransitModeRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterInterRegionTransitModeResponse {
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
    /// Items of the kind inter region transit mode that were found or are concerned.
    pub inter_region_transit_mode_list: Vec<TransitModeList>,
}

response! {
    DescribeExpressConnectRouterInterRegionTransitModeResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "InterRegionTransitModeList" => inter_region_transit_mode_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterInterRegionTransitModeRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type DescribeExpressConnectRouterInterRegionTransitModeError = super::DocumentedError;
