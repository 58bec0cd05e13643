// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMessageQueueRoute`, from `mse/UpdateMessageQueueRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterSide};

/// Changes how messages of an application are kept to their lanes.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateMessageQueueRouteRequest::new()
///     .region("...")
///     .app_id("...");
/// let reply = client.update_message_queue_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMessageQueueRouteRequest {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<String>,
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether messages follow the canary routing.
    pub enable: Option<bool>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    pub filter_side: Option<Open<FilterSide>>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// Tags that bear on which messages the baseline takes.
    pub gray_base_tags: Vec<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateMessageQueueRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `FilterSide`.
    pub fn filter_side(mut self, value: impl Into<Open<FilterSide>>) -> Self {
        self.filter_side = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `GrayBaseTags`.
    pub fn gray_base_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gray_base_tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateMessageQueueRouteRequest {
        "Tags" => tags: query_json,
        "Region" => region: query,
        "Enable" => enable: query,
        "AppId" => app_id: query,
        "FilterSide" => filter_side: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "GrayBaseTags" => gray_base_tags: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateMessageQueueRouteRequest {
    type Response = UpdateMessageQueueRouteResponse;
    type Error = UpdateMessageQueueRouteError;
    const INFO: OperationInfo = super::operation("UpdateMessageQueueRoute")
        .required(&["Region", "AppId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateMessageQueueRouteError] = &[
        UpdateMessageQueueRouteError::IllegalRequest,
        UpdateMessageQueueRouteError::InvalidParameter,
        UpdateMessageQueueRouteError::NoPermission,
        UpdateMessageQueueRouteError::NotFound,
        UpdateMessageQueueRouteError::InternalError,
    ];
}

/// Response to [`UpdateMessageQueueRouteRequest`].
#[non_exhaustive]
pub struct UpdateMessageQueueRouteResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3919C62-876A-5926-A0BC-18351A24FA35`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Outcome of the call in short, such as an ID or a text. Example: `True`.
    pub data: Option<String>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateMessageQueueRouteResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateMessageQueueRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateMessageQueueRouteError = super::DocumentedError;
