// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetEventCallback`, from `ice/SetEventCallback.md`.

use alicloud_runtime::codegen::*;

/// Sets for which events, and to where, callbacks are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SetEventCallbackRequest::new();
/// let reply = client.set_event_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetEventCallbackRequest {
    /// Which kind of callback it is or is to be.
    pub callback_type: Option<String>,
    /// Name that the callback queue goes by.
    pub callback_queue_name: Option<String>,
    /// Web address under which the callback is found.
    pub callback_url: Option<String>,
    /// Items of the kind event type to work on or to narrow the list down to.
    pub event_type_list: Option<String>,
    /// Whether the auth is switched on.
    pub auth_switch: Option<String>,
    /// Key that opens, signs or picks out the auth.
    pub auth_key: Option<String>,
}

impl SetEventCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CallbackType`.
    pub fn callback_type(mut self, value: impl Into<String>) -> Self {
        self.callback_type = Some(value.into());
        self
    }
    /// Sets `CallbackQueueName`.
    pub fn callback_queue_name(mut self, value: impl Into<String>) -> Self {
        self.callback_queue_name = Some(value.into());
        self
    }
    /// Sets `CallbackURL`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `EventTypeList`.
    pub fn event_type_list(mut self, value: impl Into<String>) -> Self {
        self.event_type_list = Some(value.into());
        self
    }
    /// Sets `AuthSwitch`.
    pub fn auth_switch(mut self, value: impl Into<String>) -> Self {
        self.auth_switch = Some(value.into());
        self
    }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
}

request! {
    SetEventCallbackRequest {
        "CallbackType" => callback_type: query,
        "CallbackQueueName" => callback_queue_name: query,
        "CallbackURL" => callback_url: query,
        "EventTypeList" => event_type_list: query,
        "AuthSwitch" => auth_switch: query,
        "AuthKey" => auth_key: query,
    }
}

impl Operation for SetEventCallbackRequest {
    type Response = SetEventCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetEventCallback")
        .success_flag("Success");
}

/// Response to [`SetEventCallbackRequest`].
#[non_exhaustive]
pub struct SetEventCallbackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetEventCallbackResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
