// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetMessageCallback`, from `vod/SetMessageCallback.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallbackType, OnOff};

/// Sets by which method, to which address and for which events callbacks are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetMessageCallbackRequest::new()
///     .callback_url("http://test.com");
/// let reply = client.set_message_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetMessageCallbackRequest {
    /// Web address under which the callback is found. Example: `http://test.com`.
    pub callback_url: Option<String>,
    /// Which kind of callback it is or is to be. Example: `HTTP`.
    pub callback_type: Option<Open<CallbackType>>,
    /// Items of the kind event type to work on or to narrow the list down to.
    /// Example: `FileUploadComplete`.
    pub event_type_list: Option<String>,
    /// Whether the auth is switched on. Example: `on`.
    pub auth_switch: Option<Open<OnOff>>,
    /// Key that opens, signs or picks out the auth. Length: at most 32. Example: `dsf346dvet`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// Host name at which the mns is reached.
    /// Example: `http://****.mns.cn-shanghai-internal.aliyuncs.com/`.
    pub mns_endpoint: Option<String>,
    /// Name that the mns queue goes by. Example: `quene_name`.
    pub mns_queue_name: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-1000000`.
    pub app_id: Option<String>,
}

impl SetMessageCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CallbackURL`.
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
    /// Sets `CallbackType`.
    pub fn callback_type(mut self, value: impl Into<Open<CallbackType>>) -> Self {
        self.callback_type = Some(value.into());
        self
    }
    /// Sets `EventTypeList`.
    pub fn event_type_list(mut self, value: impl Into<String>) -> Self {
        self.event_type_list = Some(value.into());
        self
    }
    /// Sets `AuthSwitch`.
    pub fn auth_switch(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.auth_switch = Some(value.into());
        self
    }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }
    /// Sets `MnsEndpoint`.
    pub fn mns_endpoint(mut self, value: impl Into<String>) -> Self {
        self.mns_endpoint = Some(value.into());
        self
    }
    /// Sets `MnsQueueName`.
    pub fn mns_queue_name(mut self, value: impl Into<String>) -> Self {
        self.mns_queue_name = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    SetMessageCallbackRequest {
        "CallbackURL" => callback_url: query,
        "CallbackType" => callback_type: query,
        "EventTypeList" => event_type_list: query,
        "AuthSwitch" => auth_switch: query,
        "AuthKey" => auth_key: query as Secret,
        "MnsEndpoint" => mns_endpoint: query,
        "MnsQueueName" => mns_queue_name: query,
        "AppId" => app_id: query,
    }
}

impl Operation for SetMessageCallbackRequest {
    type Response = SetMessageCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetMessageCallback");
}

/// Response to [`SetMessageCallbackRequest`].
pub type SetMessageCallbackResponse = alicloud_runtime::EmptyResponse;
