// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEventCallback`, from `ice/GetEventCallback.md`.

use alicloud_runtime::codegen::*;

/// Shows to where and for which events callbacks are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetEventCallbackRequest::new();
/// let reply = client.get_event_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEventCallbackRequest {}

impl GetEventCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetEventCallbackRequest {}
}

impl Operation for GetEventCallbackRequest {
    type Response = GetEventCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEventCallback").read_only();
}

/// Response to [`GetEventCallbackRequest`].
#[non_exhaustive]
pub struct GetEventCallbackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Which kind of callback it is or is to be. Example: `HTTP`.
    pub callback_type: Option<String>,
    /// Name that the callback queue goes by. Example: `ice-callback-queue`.
    pub callback_queue_name: Option<String>,
    /// Web address under which the callback is found. Example: `http://xxx.yyy/callback`.
    pub callback_url: Option<String>,
    /// Items of the kind event type that were found or are concerned.
    /// Example: `ProduceMediaComplete,TranscodeComplete`.
    pub event_type_list: Option<String>,
    /// Whether the auth is switched on. Example: `on`.
    pub auth_switch: Option<String>,
    /// Key that opens, signs or picks out the auth. Example: `TestKey001`.
    pub auth_key: Option<String>,
}

response! {
    GetEventCallbackResponse {
        "RequestId" => request_id: value,
        "CallbackType" => callback_type: value,
        "CallbackQueueName" => callback_queue_name: value,
        "CallbackURL" => callback_url: value,
        "EventTypeList" => event_type_list: value,
        "AuthSwitch" => auth_switch: value,
        "AuthKey" => auth_key: value,
    }
}
