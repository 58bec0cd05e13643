// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAppMessageQueueRoute`, from `mse/GetAppMessageQueueRoute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterSide};

/// Returns how messages of an application are kept to their lanes.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetAppMessageQueueRouteRequest::new()
///     .region("...")
///     .app_id("...");
/// let reply = client.get_app_message_queue_route(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAppMessageQueueRouteRequest {
    /// **Required.** Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 64.
    pub app_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetAppMessageQueueRouteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetAppMessageQueueRouteRequest {
        "Region" => region: query,
        "AppId" => app_id: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetAppMessageQueueRouteRequest {
    type Response = GetAppMessageQueueRouteResponse;
    type Error = GetAppMessageQueueRouteError;
    const INFO: OperationInfo = super::operation("GetAppMessageQueueRoute")
        .required(&["Region", "AppId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAppMessageQueueRouteError] = &[
        GetAppMessageQueueRouteError::IllegalRequest,
        GetAppMessageQueueRouteError::InvalidParameter,
        GetAppMessageQueueRouteError::NoPermission,
        GetAppMessageQueueRouteError::NotFound,
        GetAppMessageQueueRouteError::InternalError,
    ];
}

/// Response to [`GetAppMessageQueueRouteRequest`].
#[non_exhaustive]
pub struct GetAppMessageQueueRouteResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4B00BCB0-105F-5A2A-B75B-641C8E9B18FC`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AppMessageQueueRouteData>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAppMessageQueueRouteResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AppMessageQueueRouteData {
    /// ID that the service gave the application. Example: `hkhon1po62@54e1f42f37cd65a`.
    pub app_id: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether messages follow the canary routing. Example: `true`.
    pub enable: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `gray`.
    pub tags: Vec<String>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    /// Default: `Server`. Example: `Server`.
    pub filter_side: Option<Open<FilterSide>>,
}

response! {
    AppMessageQueueRouteData {
        "AppId" => app_id: value,
        "Region" => region: value,
        "Enable" => enable: value,
        "Tags" => tags: list(""),
        "FilterSide" => filter_side: value,
    }
}

/// Errors that the documentation of [`GetAppMessageQueueRouteRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetAppMessageQueueRouteError = super::DocumentedError;
