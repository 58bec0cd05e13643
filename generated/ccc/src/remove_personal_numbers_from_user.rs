// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemovePersonalNumbersFromUser`, from `ccc/RemovePersonalNumbersFromUser.md`.

use alicloud_runtime::codegen::*;

/// Takes personal outbound numbers away from an agent.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::RemovePersonalNumbersFromUserRequest::new()
///     .instance_id("ccc-test")
///     .number_list(["..."])
///     .user_id("user-test@ccc-test");
/// let reply = client.remove_personal_numbers_from_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemovePersonalNumbersFromUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind number to work on or to narrow the list down to.
    /// Example: `["0100xxxx008", "0100xxxx009"]`.
    pub number_list: Vec<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    /// Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
}

impl RemovePersonalNumbersFromUserRequest {
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
    /// Sets `NumberList`, which is required.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    RemovePersonalNumbersFromUserRequest {
        "InstanceId" => instance_id: query,
        "NumberList" => number_list: query_json,
        "UserId" => user_id: query,
    }
}

impl Operation for RemovePersonalNumbersFromUserRequest {
    type Response = RemovePersonalNumbersFromUserResponse;
    type Error = RemovePersonalNumbersFromUserError;
    const INFO: OperationInfo = super::operation("RemovePersonalNumbersFromUser")
        .required(&["InstanceId", "NumberList", "UserId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [RemovePersonalNumbersFromUserError] = &[
        RemovePersonalNumbersFromUserError::NotExistsInstanceId,
        RemovePersonalNumbersFromUserError::ParameterMaximum,
        RemovePersonalNumbersFromUserError::ParameterMinimum,
        RemovePersonalNumbersFromUserError::ParameterBlank,
        RemovePersonalNumbersFromUserError::ParameterEmpty,
        RemovePersonalNumbersFromUserError::ParameterNull,
    ];
}

/// Response to [`RemovePersonalNumbersFromUserRequest`].
#[non_exhaustive]
pub struct RemovePersonalNumbersFromUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
}

response! {
    RemovePersonalNumbersFromUserResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RemovePersonalNumbersFromUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
pub type RemovePersonalNumbersFromUserError = super::DocumentedError;
