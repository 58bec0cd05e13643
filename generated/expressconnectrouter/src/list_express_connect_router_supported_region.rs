// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExpressConnectRouterSupportedRegion`, from `expressconnectrouter/ListExpressConnectRouterSupportedRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions that support Express Connect routers, by type of node.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ListExpressConnectRouterSupportedRegionRequest::new()
///     .node_type("...");
/// let reply = client.list_express_connect_router_supported_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExpressConnectRouterSupportedRegionRequest {
    /// **Required.** Part that the node plays.
    pub node_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ListExpressConnectRouterSupportedRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NodeType`, which is required.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ListExpressConnectRouterSupportedRegionRequest {
        "NodeType" => node_type: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for ListExpressConnectRouterSupportedRegionRequest {
    type Response = ListExpressConnectRouterSupportedRegionResponse;
    type Error = ListExpressConnectRouterSupportedRegionError;
    const INFO: OperationInfo = super::operation(
            "ListExpressConnectRouterSupportedRegion",
        )
        .required(&["NodeType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [ListExpressConnectRouterSupportedRegionError] = &[
        ListExpressConnectRouterSupportedRegionError::MissingParamAny,
        ListExpressConnectRouterSupportedRegionError::IllegalParamFormatAny,
    ];
}

/// Response to [`ListExpressConnectRouterSupportedRegionRequest`].
#[non_exhaustive]
pub struct ListExpressConnectRouterSupportedRegionResponse {
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
    /// IDs of the supported regions that were found or are concerned. Example: `cn-hangzhou`.
    pub supported_region_id_list: Vec<String>,
}

response! {
    ListExpressConnectRouterSupportedRegionResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "SupportedRegionIdList" => supported_region_id_list: list(""),
    }
}

/// Errors that the documentation of [`ListExpressConnectRouterSupportedRegionRequest`] names.
///
/// - [`MissingParamAny`](super::DocumentedError::MissingParamAny)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
pub type ListExpressConnectRouterSupportedRegionError = super::DocumentedError;
