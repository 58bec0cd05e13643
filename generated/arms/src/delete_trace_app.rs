// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTraceApp`, from `arms/DeleteTraceApp.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AppType};

/// Deletes an application from application monitoring, by ID and type.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteTraceAppRequest::new()
///     .pid("9w0sc5gxxz@edcsd447c2f****")
///     .region_id("cn-hangzhou")
///     .type_("TRACE");
/// let reply = client.delete_trace_app(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTraceAppRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `9w0sc5gxxz@edcsd447c2f****`.
    pub pid: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `TRACE`.
    pub type_: Option<Open<AppType>>,
    /// ID that the service gave the application. Example: `5406**`.
    pub app_id: Option<String>,
    /// Why it came to the delete.
    pub delete_reason: Option<DeleteReason>,
}

impl DeleteTraceAppRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<AppType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `DeleteReason`.
    pub fn delete_reason(mut self, value: impl Into<DeleteReason>) -> Self {
        self.delete_reason = Some(value.into());
        self
    }
}

request! {
    DeleteTraceAppRequest {
        "Pid" => pid: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "AppId" => app_id: query,
        "DeleteReason" => delete_reason: query_json,
    }
}

impl Operation for DeleteTraceAppRequest {
    type Response = DeleteTraceAppResponse;
    type Error = DeleteTraceAppError;
    const INFO: OperationInfo = super::operation("DeleteTraceApp")
        .required(&["Pid", "RegionId", "Type"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [DeleteTraceAppError] = &[
        DeleteTraceAppError::IllegalUserAccess,
        DeleteTraceAppError::AgentNotUninstalled,
        DeleteTraceAppError::InternalError,
    ];
}

/// Response to [`DeleteTraceAppRequest`].
#[non_exhaustive]
pub struct DeleteTraceAppResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46355DD8-FC56-40C5-BFC6-269DE4F9****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteTraceAppResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Why it came to the delete.
#[non_exhaustive]
pub struct DeleteReason {
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// IDs of the reasons to work on or to narrow the list down to.
    pub reason_ids: Vec<ReasonId>,
}

impl DeleteReason {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ReasonIds`.
    pub fn reason_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ReasonId>>,
    ) -> Self {
        self.reason_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteReason {
        "Remark" => remark: field,
        "ReasonIds" => reason_ids: field,
    }
}

/// IDs of the reasons to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ReasonId {
    /// Identifier of the item within its collection. Example: `0`.
    pub id: Option<i32>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

impl ReasonId {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i32) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ReasonId {
        "Id" => id: field,
        "Name" => name: field,
    }
}

/// Errors that the documentation of [`DeleteTraceAppRequest`] names.
///
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`AgentNotUninstalled`](super::DocumentedError::AgentNotUninstalled)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteTraceAppError = super::DocumentedError;
