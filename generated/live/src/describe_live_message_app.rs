// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveMessageApp`, from `live/DescribeLiveMessageApp.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of an interactive messaging app, such as keys, moderation, and callback.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveMessageAppRequest::new()
///     .app_id("...");
/// let reply = client.describe_live_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveMessageAppRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl DescribeLiveMessageAppRequest {
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    DescribeLiveMessageAppRequest {
        "AppId" => app_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for DescribeLiveMessageAppRequest {
    type Response = DescribeLiveMessageAppResponse;
    type Error = DescribeLiveMessageAppError;
    const INFO: OperationInfo = super::operation("DescribeLiveMessageApp")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [DescribeLiveMessageAppError] = &[
        DescribeLiveMessageAppError::InputInvalid,
        DescribeLiveMessageAppError::NoAuth,
        DescribeLiveMessageAppError::ResourceNotExist2,
        DescribeLiveMessageAppError::ServerError,
    ];
}

/// Response to [`DescribeLiveMessageAppRequest`].
#[non_exhaustive]
pub struct DescribeLiveMessageAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FB68B5B-ED07-18F0-A3CF-083F4E74****`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `demo`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `testApp`.
    pub app_name: Option<String>,
    /// Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// Which kind of audit it is or is to be. Example: `2`.
    pub audit_type: Option<i32>,
    /// Web address under which the audit is found.
    /// Example: `http://example.aliyundoc.com/exampleaudit`.
    pub audit_url: Option<String>,
    /// Web address under which the event callback is found.
    /// Example: `http://example.aliyundoc.com/examplecallback`.
    pub event_callback_url: Option<String>,
    /// Whether it is out of use. Example: `false`.
    pub disable: Option<bool>,
    /// When the item was created. Example: `1698305471`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1698305471`.
    pub modify_time: Option<i64>,
    /// Where the interactive messages are kept and sent from. Example: `cn-shanghai`.
    pub data_center: Option<String>,
}

response! {
    DescribeLiveMessageAppResponse {
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "AppKey" => app_key: value,
        "AppSign" => app_sign: value,
        "AuditType" => audit_type: value,
        "AuditUrl" => audit_url: value,
        "EventCallbackUrl" => event_callback_url: value,
        "Disable" => disable: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "DataCenter" => data_center: value,
    }
}

/// Errors that the documentation of [`DescribeLiveMessageAppRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLiveMessageAppError = super::DocumentedError;
