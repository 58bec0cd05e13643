// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectRouterRegion`, from `expressconnectrouter/DescribeExpressConnectRouterRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions in which an Express Connect router has resources.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DescribeExpressConnectRouterRegionRequest::new()
///     .ecr_id("...");
/// let reply = client.describe_express_connect_router_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRegionRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeExpressConnectRouterRegionRequest {
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
    DescribeExpressConnectRouterRegionRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DescribeExpressConnectRouterRegionRequest {
    type Response = DescribeExpressConnectRouterRegionResponse;
    type Error = DescribeExpressConnectRouterRegionError;
    const INFO: OperationInfo = super::operation("DescribeExpressConnectRouterRegion")
        .required(&["EcrId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectRouterRegionError] = &[
        DescribeExpressConnectRouterRegionError::MissingParamAny,
        DescribeExpressConnectRouterRegionError::IllegalParamFormatAny,
        DescribeExpressConnectRouterRegionError::ResourceNotFoundEcrId,
    ];
}

/// Response to [`DescribeExpressConnectRouterRegionRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRegionResponse {
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
    /// IDs of the regions that were found or are concerned. Example: `[\"cn-shanghai\"]`.
    pub region_id_list: Vec<String>,
}

response! {
    DescribeExpressConnectRouterRegionResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicCode" => dynamic_code: value,
        "DynamicMessage" => dynamic_message: value,
        "AccessDeniedDetail" => access_denied_detail: value,
        "RegionIdList" => region_id_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeExpressConnectRouterRegionRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
/// - [`ResourceNotFoundEcrId`](super::DocumentedError::ResourceNotFoundEcrId)
pub type DescribeExpressConnectRouterRegionError = super::DocumentedError;
