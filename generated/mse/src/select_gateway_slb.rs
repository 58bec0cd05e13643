// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SelectGatewaySlb`, from `mse/SelectGatewaySlb.md`.

use alicloud_runtime::codegen::*;

/// Lists load balancers of the account that a gateway could use, those running and without
/// listeners.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::SelectGatewaySlbRequest::new()
///     .gateway_unique_id("...");
/// let reply = client.select_gateway_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SelectGatewaySlbRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl SelectGatewaySlbRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    SelectGatewaySlbRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "GatewayUniqueId" => gateway_unique_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for SelectGatewaySlbRequest {
    type Response = SelectGatewaySlbResponse;
    type Error = SelectGatewaySlbError;
    const INFO: OperationInfo = super::operation("SelectGatewaySlb")
        .required(&["GatewayUniqueId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SelectGatewaySlbError] = &[
        SelectGatewaySlbError::IllegalRequest,
        SelectGatewaySlbError::InvalidParameter,
        SelectGatewaySlbError::NoPermission,
        SelectGatewaySlbError::NotFound,
        SelectGatewaySlbError::InternalError,
    ];
}

/// Response to [`SelectGatewaySlbRequest`].
#[non_exhaustive]
pub struct SelectGatewaySlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E00C6D90-A28A-5813-8981-0459AA436F46`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<GatewaySlbData>,
}

response! {
    SelectGatewaySlbResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct GatewaySlbData {
    /// Load balancer that takes in the traffic of the gateway. Example: `lb-bp14lqiw5n96hq2****`.
    pub slb_id: Option<String>,
    /// What the load balancer is called. Example: `MseGatewaySlb-gw`.
    pub slb_name: Option<String>,
}

response! {
    GatewaySlbData {
        "SlbId" => slb_id: value,
        "SlbName" => slb_name: value,
    }
}

/// Errors that the documentation of [`SelectGatewaySlbRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SelectGatewaySlbError = super::DocumentedError;
