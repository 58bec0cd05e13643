// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageAppCallback`, from `live/ModifyLiveMessageAppCallback.md`.

use alicloud_runtime::codegen::*;

/// Changes the URL that receives an interactive messaging app's event callbacks.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageAppCallbackRequest::new()
///     .app_id("...");
/// let reply = client.modify_live_message_app_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallbackRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Web address under which the event callback is found.
    pub event_callback_url: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageAppCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `EventCallbackUrl`.
    pub fn event_callback_url(mut self, value: impl Into<String>) -> Self {
        self.event_callback_url = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageAppCallbackRequest {
        "AppId" => app_id: query,
        "EventCallbackUrl" => event_callback_url: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageAppCallbackRequest {
    type Response = ModifyLiveMessageAppCallbackResponse;
    type Error = ModifyLiveMessageAppCallbackError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageAppCallback")
        .required(&["AppId"]);
    const ERRORS: &'static [ModifyLiveMessageAppCallbackError] = &[
        ModifyLiveMessageAppCallbackError::InputInvalid,
        ModifyLiveMessageAppCallbackError::ErrorInvalidEventCallbackUrl,
        ModifyLiveMessageAppCallbackError::NoAuth,
        ModifyLiveMessageAppCallbackError::ResourceNotExist2,
        ModifyLiveMessageAppCallbackError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageAppCallbackRequest`].
#[non_exhaustive]
pub struct ModifyLiveMessageAppCallbackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F0FFEAD-B7D5-1D4A-A6B9-8C63ADF6****`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `demo`.
    pub app_id: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// Web address under which the event callback is found.
    /// Example: `http://example.aliyundoc.com/examplecallback`.
    pub event_callback_url: Option<String>,
    /// Whether callbacks about events are signed. Example: `true`.
    pub event_callback_need_authentication: Option<bool>,
}

response! {
    ModifyLiveMessageAppCallbackResponse {
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
        "AppSign" => app_sign: value,
        "EventCallbackUrl" => event_callback_url: value,
        "EventCallbackNeedAuthentication" => event_callback_need_authentication: value,
    }
}

/// Errors that the documentation of [`ModifyLiveMessageAppCallbackRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`ErrorInvalidEventCallbackUrl`](super::DocumentedError::ErrorInvalidEventCallbackUrl)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageAppCallbackError = super::DocumentedError;
