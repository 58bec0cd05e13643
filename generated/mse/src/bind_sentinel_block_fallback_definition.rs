// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindSentinelBlockFallbackDefinition`, from `mse/BindSentinelBlockFallbackDefinition.md`.

use alicloud_runtime::codegen::*;

/// Binds a fallback behavior to interfaces, which return it when calls are blocked.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::BindSentinelBlockFallbackDefinitionRequest::new()
///     .app_name("...")
///     .namespace("...")
///     .fallback_id(1)
///     .target_type("...")
///     .resource("...");
/// let reply = client.bind_sentinel_block_fallback_definition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindSentinelBlockFallbackDefinitionRequest {
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Fallback behavior to bind; zero stands for the default one.
    pub fallback_id: Option<i64>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** Interface of the application that the rule protects, named as in its list of
    /// interfaces.
    pub resource: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl BindSentinelBlockFallbackDefinitionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `FallbackId`, which is required.
    #[inline]
    pub fn fallback_id(mut self, value: i64) -> Self {
        self.fallback_id = Some(value);
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    BindSentinelBlockFallbackDefinitionRequest {
        "AppName" => app_name: query,
        "Namespace" => namespace: query,
        "FallbackId" => fallback_id: query,
        "TargetType" => target_type: query,
        "Resource" => resource: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for BindSentinelBlockFallbackDefinitionRequest {
    type Response = BindSentinelBlockFallbackDefinitionResponse;
    type Error = BindSentinelBlockFallbackDefinitionError;
    const INFO: OperationInfo = super::operation("BindSentinelBlockFallbackDefinition")
        .required(&["AppName", "Namespace", "FallbackId", "TargetType", "Resource"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BindSentinelBlockFallbackDefinitionError] = &[
        BindSentinelBlockFallbackDefinitionError::IllegalRequest,
        BindSentinelBlockFallbackDefinitionError::InvalidParameter,
        BindSentinelBlockFallbackDefinitionError::NoPermission,
        BindSentinelBlockFallbackDefinitionError::NotFound,
        BindSentinelBlockFallbackDefinitionError::InternalError,
    ];
}

/// Response to [`BindSentinelBlockFallbackDefinitionRequest`].
#[non_exhaustive]
pub struct BindSentinelBlockFallbackDefinitionResponse {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// Whether the operation was carried out. Example: `true`.
    pub data: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    BindSentinelBlockFallbackDefinitionResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`BindSentinelBlockFallbackDefinitionRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type BindSentinelBlockFallbackDefinitionError = super::DocumentedError;
