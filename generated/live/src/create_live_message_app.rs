// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveMessageApp`, from `live/CreateLiveMessageApp.md`.

use alicloud_runtime::codegen::*;

/// Creates an interactive messaging app and returns its ID, key, and signature.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveMessageAppRequest::new();
/// let reply = client.create_live_message_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveMessageAppRequest {
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which kind of audit it is or is to be.
    pub audit_type: Option<i32>,
    /// Web address under which the audit is found.
    pub audit_url: Option<String>,
    /// Web address under which the event callback is found.
    pub event_callback_url: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
    /// How long messages of the application are kept, as a class.
    pub msg_life_cycle: Option<i32>,
}

impl CreateLiveMessageAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `AuditType`.
    #[inline]
    pub fn audit_type(mut self, value: i32) -> Self {
        self.audit_type = Some(value);
        self
    }
    /// Sets `AuditUrl`.
    pub fn audit_url(mut self, value: impl Into<String>) -> Self {
        self.audit_url = Some(value.into());
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
    /// Sets `MsgLifeCycle`.
    #[inline]
    pub fn msg_life_cycle(mut self, value: i32) -> Self {
        self.msg_life_cycle = Some(value);
        self
    }
}

request! {
    CreateLiveMessageAppRequest {
        "AppName" => app_name: query,
        "AuditType" => audit_type: query,
        "AuditUrl" => audit_url: query,
        "EventCallbackUrl" => event_callback_url: query,
        "DataCenter" => data_center: query,
        "MsgLifeCycle" => msg_life_cycle: query,
    }
}

impl Operation for CreateLiveMessageAppRequest {
    type Response = CreateLiveMessageAppResponse;
    type Error = CreateLiveMessageAppError;
    const INFO: OperationInfo = super::operation("CreateLiveMessageApp");
    const ERRORS: &'static [CreateLiveMessageAppError] = &[
        CreateLiveMessageAppError::InputInvalid,
        CreateLiveMessageAppError::ErrorInvalidAppName,
        CreateLiveMessageAppError::ErrorTooManyApps,
        CreateLiveMessageAppError::ErrorInvalidEventCallbackUrl,
        CreateLiveMessageAppError::ErrorInvalidAuditUrl,
        CreateLiveMessageAppError::NoAuth,
        CreateLiveMessageAppError::ResourceNotExist2,
        CreateLiveMessageAppError::ServerError,
    ];
}

/// Response to [`CreateLiveMessageAppRequest`].
#[non_exhaustive]
pub struct CreateLiveMessageAppResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65EEDBEB-43FE-1E15-976F-3DDD753A****`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `demo`.
    pub app_id: Option<String>,
    /// Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// Where the interactive messages are kept and sent from. Example: `cn-shanghai`.
    pub data_center: Option<String>,
}

response! {
    CreateLiveMessageAppResponse {
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
        "AppKey" => app_key: value,
        "AppSign" => app_sign: value,
        "DataCenter" => data_center: value,
    }
}

/// Errors that the documentation of [`CreateLiveMessageAppRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`ErrorInvalidAppName`](super::DocumentedError::ErrorInvalidAppName)
/// - [`ErrorTooManyApps`](super::DocumentedError::ErrorTooManyApps)
/// - [`ErrorInvalidEventCallbackUrl`](super::DocumentedError::ErrorInvalidEventCallbackUrl)
/// - [`ErrorInvalidAuditUrl`](super::DocumentedError::ErrorInvalidAuditUrl)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateLiveMessageAppError = super::DocumentedError;
