// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSentinelBlockFallbackDefinitions`, from `mse/ListSentinelBlockFallbackDefinitions.md`.

use alicloud_runtime::codegen::*;

/// Lists the fallback behaviors that were defined for an application.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListSentinelBlockFallbackDefinitionsRequest::new()
///     .namespace("...")
///     .app_name("...");
/// let reply = client.list_sentinel_block_fallback_definitions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsRequest {
    /// Classes of behavior to narrow the list down to.
    pub classification_set: Vec<i32>,
    /// **Required.** Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListSentinelBlockFallbackDefinitionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClassificationSet`.
    pub fn classification_set(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.classification_set = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
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
    ListSentinelBlockFallbackDefinitionsRequest {
        "ClassificationSet" => classification_set: query_json,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListSentinelBlockFallbackDefinitionsRequest {
    type Response = ListSentinelBlockFallbackDefinitionsResponse;
    type Error = ListSentinelBlockFallbackDefinitionsError;
    const INFO: OperationInfo = super::operation("ListSentinelBlockFallbackDefinitions")
        .required(&["Namespace", "AppName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListSentinelBlockFallbackDefinitionsError] = &[
        ListSentinelBlockFallbackDefinitionsError::IllegalRequest,
        ListSentinelBlockFallbackDefinitionsError::InvalidParameter,
        ListSentinelBlockFallbackDefinitionsError::NoPermission,
        ListSentinelBlockFallbackDefinitionsError::NotFound,
        ListSentinelBlockFallbackDefinitionsError::InternalError,
    ];
}

/// Response to [`ListSentinelBlockFallbackDefinitionsRequest`].
#[non_exhaustive]
pub struct ListSentinelBlockFallbackDefinitionsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E9FDCFE-0738-493B-B801-82BDFBCB****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<SentinelBlockFallbackDefinitionData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListSentinelBlockFallbackDefinitionsResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct SentinelBlockFallbackDefinitionData {
    /// Identifier of the item within its collection. Example: `12`.
    pub id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Example: `spring-cloud-a`.
    pub app_name: Option<String>,
    /// Name that people know the item by. Example: `defaultFallback`.
    pub name: Option<String>,
    /// Class of interface that the fallback behavior is made for. Example: `1`.
    pub resource_classification: Option<String>,
    /// What a blocked call returns, with status and body.
    pub fallback_behavior: Option<Value>,
    /// Interfaces that the fallback behavior is bound to. Example: `{"/params/{hot}":[1]}`.
    pub target_map: Option<Value>,
}

response! {
    SentinelBlockFallbackDefinitionData {
        "Id" => id: value,
        "Namespace" => namespace: value,
        "AppName" => app_name: value,
        "Name" => name: value,
        "ResourceClassification" => resource_classification: value,
        "FallbackBehavior" => fallback_behavior: value,
        "TargetMap" => target_map: value,
    }
}

/// Errors that the documentation of [`ListSentinelBlockFallbackDefinitionsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListSentinelBlockFallbackDefinitionsError = super::DocumentedError;
