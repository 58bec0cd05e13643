// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreserveHeaderFormat`, from `mse/PreserveHeaderFormat.md`.

use alicloud_runtime::codegen::*;

/// Decides whether a gateway keeps the upper and lower case of header names as received.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::PreserveHeaderFormatRequest::new()
///     .gateway_unique_id("...")
///     .preserve_header_format(true);
/// let reply = client.preserve_header_format(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreserveHeaderFormatRequest {
    /// **Required.** Gateway to work on or that was worked on, as
    /// [`ListGateway`](super::Client::list_gateway) shows it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// **Required.** Whether header names keep their upper and lower case letters.
    pub preserve_header_format: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl PreserveHeaderFormatRequest {
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
    /// Sets `PreserveHeaderFormat`, which is required.
    #[inline]
    pub fn preserve_header_format(mut self, value: bool) -> Self {
        self.preserve_header_format = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    PreserveHeaderFormatRequest {
        "GatewayUniqueId" => gateway_unique_id: query,
        "PreserveHeaderFormat" => preserve_header_format: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for PreserveHeaderFormatRequest {
    type Response = PreserveHeaderFormatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PreserveHeaderFormat")
        .required(&["GatewayUniqueId", "PreserveHeaderFormat"]);
}

/// Response to [`PreserveHeaderFormatRequest`], which the documentation does not describe.
pub type PreserveHeaderFormatResponse = alicloud_runtime::UndocumentedResponse;
