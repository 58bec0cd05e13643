// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrivilegesOfUser`, from `ccc/ListPrivilegesOfUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the permissions that the current user has.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListPrivilegesOfUserRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.list_privileges_of_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrivilegesOfUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
}

impl ListPrivilegesOfUserRequest {
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
}

request! {
    ListPrivilegesOfUserRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListPrivilegesOfUserRequest {
    type Response = ListPrivilegesOfUserResponse;
    type Error = ListPrivilegesOfUserError;
    const INFO: OperationInfo = super::operation("ListPrivilegesOfUser")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListPrivilegesOfUserError] = &[
        ListPrivilegesOfUserError::NotExistsInstanceId,
    ];
}

/// Response to [`ListPrivilegesOfUserRequest`].
#[non_exhaustive]
pub struct ListPrivilegesOfUserResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<PrivilegesOfUserData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListPrivilegesOfUserResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PrivilegesOfUserData {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `Workbench:Call`.
    pub name: Option<String>,
    /// Range over which the setting or the item holds. Example: `SELF_ONLY`.
    pub scope: Option<String>,
}

response! {
    PrivilegesOfUserData {
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "Scope" => scope: value,
    }
}

/// Errors that the documentation of [`ListPrivilegesOfUserRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListPrivilegesOfUserError = super::DocumentedError;
