// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMessageCallback`, from `vod/GetMessageCallback.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CallbackType, OnOff};

/// Shows by which method, to which address and for which events callbacks are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetMessageCallbackRequest::new();
/// let reply = client.get_message_callback(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMessageCallbackRequest {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// Number of the account that owns the resource real. Example: `346`.
    pub resource_real_owner_id: Option<i64>,
}

impl GetMessageCallbackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ResourceRealOwnerId`.
    #[inline]
    pub fn resource_real_owner_id(mut self, value: i64) -> Self {
        self.resource_real_owner_id = Some(value);
        self
    }
}

request! {
    GetMessageCallbackRequest {
        "AppId" => app_id: query,
        "ResourceRealOwnerId" => resource_real_owner_id: query,
    }
}

impl Operation for GetMessageCallbackRequest {
    type Response = GetMessageCallbackResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMessageCallback")
        .secret_members(&["AuthKey"])
        .read_only();
}

/// Response to [`GetMessageCallbackRequest`].
#[non_exhaustive]
pub struct GetMessageCallbackResponse {
    /// Where and how notices are delivered.
    pub message_callback: Option<MessageCallback>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `272A222A-F7F7-4A3E-****-F531574F1234`.
    pub request_id: Option<String>,
}

response! {
    GetMessageCallbackResponse {
        "MessageCallback" => message_callback: value,
        "RequestId" => request_id: value,
    }
}

/// Where and how notices are delivered.
#[non_exhaustive]
pub struct MessageCallback {
    /// ID that the service gave the application. Example: `app-1000000`.
    pub app_id: Option<String>,
    /// Key that opens, signs or picks out the auth. Example: `12345678abc`.
    /// A secret: it is printed as `***`.
    pub auth_key: Option<String>,
    /// Whether the auth is switched on. Example: `on`.
    pub auth_switch: Option<Open<OnOff>>,
    /// Which kind of callback it is or is to be. Example: `HTTP`.
    pub callback_type: Option<Open<CallbackType>>,
    /// Web address under which the callback is found. Example: `http://test.com/test`.
    pub callback_url: Option<String>,
    /// Items of the kind event type that were found or are concerned.
    pub event_type_list: Option<String>,
    /// Host name at which the mns is reached.
    /// Example: `http://1234567.mns.cn-shanghai-internal.aliyuncs.com/`.
    pub mns_endpoint: Option<String>,
    /// Name that the mns queue goes by. Example: `vodcallback`.
    pub mns_queue_name: Option<String>,
}

response! {
    MessageCallback {
        "AppId" => app_id: value,
        "AuthKey" => auth_key: value as Secret,
        "AuthSwitch" => auth_switch: value,
        "CallbackType" => callback_type: value,
        "CallbackURL" => callback_url: value,
        "EventTypeList" => event_type_list: value,
        "MnsEndpoint" => mns_endpoint: value,
        "MnsQueueName" => mns_queue_name: value,
    }
}
