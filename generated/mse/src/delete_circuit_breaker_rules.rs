// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCircuitBreakerRules`, from `mse/DeleteCircuitBreakerRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes circuit breaking rules of an application; its calls are no longer cut off by them.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::DeleteCircuitBreakerRulesRequest::new()
///     .namespace("...")
///     .ids([1])
///     .app_name("...");
/// let reply = client.delete_circuit_breaker_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCircuitBreakerRulesRequest {
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Entries to work on, by their IDs; several at once. Items: at most 100.
    pub ids: Vec<i64>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DeleteCircuitBreakerRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DeleteCircuitBreakerRulesRequest {
        "Namespace" => namespace: query,
        "Ids" => ids: query_json,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DeleteCircuitBreakerRulesRequest {
    type Response = DeleteCircuitBreakerRulesResponse;
    type Error = DeleteCircuitBreakerRulesError;
    const INFO: OperationInfo = super::operation("DeleteCircuitBreakerRules")
        .required(&["Namespace", "Ids", "AppName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteCircuitBreakerRulesError] = &[
        DeleteCircuitBreakerRulesError::IllegalRequest,
        DeleteCircuitBreakerRulesError::InvalidParameter,
        DeleteCircuitBreakerRulesError::NoPermission,
        DeleteCircuitBreakerRulesError::NotFound,
        DeleteCircuitBreakerRulesError::InternalError,
    ];
}

/// Response to [`DeleteCircuitBreakerRulesRequest`].
#[non_exhaustive]
pub struct DeleteCircuitBreakerRulesResponse {
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FAF577DD-8E8E-5BE6-80CC-380E19******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call found, one entry each. Example: `1`.
    pub data: Vec<i64>,
}

response! {
    DeleteCircuitBreakerRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`DeleteCircuitBreakerRulesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteCircuitBreakerRulesError = super::DocumentedError;
