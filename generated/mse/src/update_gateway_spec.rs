// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGatewaySpec`, from `mse/UpdateGatewaySpec.md`.

use alicloud_runtime::codegen::*;

/// Changes the size or the number of nodes of a gateway, and with it the price.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateGatewaySpecRequest::new()
///     .gateway_unique_id("...")
///     .spec("...")
///     .replica(1);
/// let reply = client.update_gateway_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGatewaySpecRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Size of a gateway node in CPU cores and memory.
    pub spec: Option<String>,
    /// **Required.** How many nodes of the gateway are bought.
    pub replica: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateGatewaySpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayUniqueId`, which is required.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `Spec`, which is required.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `Replica`, which is required.
    #[inline]
    pub fn replica(mut self, value: i32) -> Self {
        self.replica = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateGatewaySpecRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "Spec" => spec: query,
        "Replica" => replica: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateGatewaySpecRequest {
    type Response = UpdateGatewaySpecResponse;
    type Error = UpdateGatewaySpecError;
    const INFO: OperationInfo = super::operation("UpdateGatewaySpec")
        .required(&["GatewayUniqueId", "Spec", "Replica"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateGatewaySpecError] = &[
        UpdateGatewaySpecError::IllegalRequest,
        UpdateGatewaySpecError::InvalidParameter,
        UpdateGatewaySpecError::NoPermission,
        UpdateGatewaySpecError::NotFound,
        UpdateGatewaySpecError::InternalError,
    ];
}

/// Response to [`UpdateGatewaySpecRequest`].
#[non_exhaustive]
pub struct UpdateGatewaySpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call in short, such as an ID or a text. Example: `gw-892ehbv7gg56******`.
    pub data: Option<String>,
}

response! {
    UpdateGatewaySpecResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateGatewaySpecRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateGatewaySpecError = super::DocumentedError;
