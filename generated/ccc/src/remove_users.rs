// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveUsers`, from `ccc/RemoveUsers.md`.

use alicloud_runtime::codegen::*;

/// Removes agents from an instance; the RAM users behind them are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemoveUsersRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.remove_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// IDs of the users to work on or to narrow the list down to.
    /// Example: `["user-test1@ccc-test","user-test2@ccc-test"]`.
    pub user_id_list: Vec<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// Path under which the file is found.
    pub file_path: Option<String>,
    /// Email address that belongs to the notification.
    pub notification_email: Option<String>,
}

impl RemoveUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserIdList`.
    pub fn user_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `FilePath`.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
    /// Sets `NotificationEmail`.
    pub fn notification_email(mut self, value: impl Into<String>) -> Self {
        self.notification_email = Some(value.into());
        self
    }
}

request! {
    RemoveUsersRequest {
        "InstanceId" => instance_id: query,
        "UserIdList" => user_id_list: query_json,
        "Force" => force: query,
        "FilePath" => file_path: query,
        "NotificationEmail" => notification_email: query,
    }
}

impl Operation for RemoveUsersRequest {
    type Response = RemoveUsersResponse;
    type Error = RemoveUsersError;
    const INFO: OperationInfo = super::operation("RemoveUsers")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemoveUsersError] = &[
        RemoveUsersError::NotExistsInstanceId,
        RemoveUsersError::ParameterMaximum,
        RemoveUsersError::ParameterBlank,
        RemoveUsersError::ParameterEmpty,
    ];
}

/// Response to [`RemoveUsersRequest`].
#[non_exhaustive]
pub struct RemoveUsersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    RemoveUsersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemoveUsersRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
pub type RemoveUsersError = super::DocumentedError;
