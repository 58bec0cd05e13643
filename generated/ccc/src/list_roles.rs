// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRoles`, from `ccc/ListRoles.md`.

use alicloud_runtime::codegen::*;

/// Lists all roles that agents of an instance can have.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListRolesRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.list_roles(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRolesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
}

impl ListRolesRequest {
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
    ListRolesRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListRolesRequest {
    type Response = ListRolesResponse;
    type Error = ListRolesError;
    const INFO: OperationInfo = super::operation("ListRoles")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListRolesError] = &[ListRolesError::ParameterInvalid];
}

/// Response to [`ListRolesRequest`].
#[non_exhaustive]
pub struct ListRolesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<Role>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListRolesResponse {
        "Code" => code: value,
        "Data" => data: list(""),
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Role {
    /// Name that people know the item by. Example: `Admin`.
    pub name: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
}

response! {
    Role {
        "Name" => name: value,
        "RoleId" => role_id: value,
    }
}

/// Errors that the documentation of [`ListRolesRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
pub type ListRolesError = super::DocumentedError;
