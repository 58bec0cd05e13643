// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageAppAudit`, from `live/ModifyLiveMessageAppAudit.md`.

use alicloud_runtime::codegen::*;

/// Changes the content moderation type and URL of an interactive messaging app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageAppAuditRequest::new()
///     .app_id("...");
/// let reply = client.modify_live_message_app_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageAppAuditRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of audit it is or is to be.
    pub audit_type: Option<i32>,
    /// Web address under which the audit is found.
    pub audit_url: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageAppAuditRequest {
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
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageAppAuditRequest {
        "AppId" => app_id: query,
        "AuditType" => audit_type: query,
        "AuditUrl" => audit_url: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageAppAuditRequest {
    type Response = ModifyLiveMessageAppAuditResponse;
    type Error = ModifyLiveMessageAppAuditError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageAppAudit")
        .required(&["AppId"]);
    const ERRORS: &'static [ModifyLiveMessageAppAuditError] = &[
        ModifyLiveMessageAppAuditError::InputInvalid,
        ModifyLiveMessageAppAuditError::ErrorInvalidAuditUrl,
        ModifyLiveMessageAppAuditError::NoAuth,
        ModifyLiveMessageAppAuditError::ResourceNotExist2,
        ModifyLiveMessageAppAuditError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageAppAuditRequest`].
#[non_exhaustive]
pub struct ModifyLiveMessageAppAuditResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C4E8440-3838-1831-9BDE-AFC15803****`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `demo`.
    pub app_id: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// Which kind of audit it is or is to be. Example: `2`.
    pub audit_type: Option<i32>,
    /// Web address under which the audit is found.
    /// Example: `http: //example.aliyundoc.com/exampleaudit`.
    pub audit_url: Option<String>,
    /// Whether requests to your audit server are signed. Example: `true`.
    pub audit_need_authentication: Option<bool>,
}

response! {
    ModifyLiveMessageAppAuditResponse {
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
        "AppSign" => app_sign: value,
        "AuditType" => audit_type: value,
        "AuditUrl" => audit_url: value,
        "AuditNeedAuthentication" => audit_need_authentication: value,
    }
}

/// Errors that the documentation of [`ModifyLiveMessageAppAuditRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`ErrorInvalidAuditUrl`](super::DocumentedError::ErrorInvalidAuditUrl)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageAppAuditError = super::DocumentedError;
