// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImportAdmins`, from `ccc/ImportAdmins.md`.

use alicloud_runtime::codegen::*;

/// Imports administrators into an instance; the caller needs the `AliyunCCCFullAccess` permission.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ImportAdminsRequest::new()
///     .instance_id("...")
///     .ram_id_list("...");
/// let reply = client.import_admins(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImportAdminsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the RAMs to work on or to narrow the list down to.
    pub ram_id_list: Option<String>,
}

impl ImportAdminsRequest {
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
    /// Sets `RamIdList`, which is required.
    pub fn ram_id_list(mut self, value: impl Into<String>) -> Self {
        self.ram_id_list = Some(value.into());
        self
    }
}

request! {
    ImportAdminsRequest {
        "InstanceId" => instance_id: query,
        "RamIdList" => ram_id_list: query,
    }
}

impl Operation for ImportAdminsRequest {
    type Response = ImportAdminsResponse;
    type Error = ImportAdminsError;
    const INFO: OperationInfo = super::operation("ImportAdmins")
        .required(&["InstanceId", "RamIdList"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ImportAdminsError] = &[
        ImportAdminsError::ParameterEnumeration,
        ImportAdminsError::ParameterMaximum,
        ImportAdminsError::ParameterMinimum,
        ImportAdminsError::ParameterBlank,
        ImportAdminsError::ParameterEmpty,
        ImportAdminsError::NotExistsInstanceId,
    ];
}

/// Response to [`ImportAdminsRequest`].
#[non_exhaustive]
pub struct ImportAdminsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CDB5C94-ACFB-59B5-85FE-C1DAF8049C63`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AdminData>,
}

response! {
    ImportAdminsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AdminData {
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `agent@ccc-test`.
    pub user_id: Option<String>,
    /// ID of the role that the item belongs to or stands for. Example: `Admin@ccc-test`.
    pub role_id: Option<String>,
    /// Internal telephone number under which the agent's device is reached. Example: `8021****`.
    pub extension: Option<String>,
    /// ID of the RAM that the item belongs to or stands for. Example: `26972543893791****`.
    pub ram_id: Option<String>,
}

response! {
    AdminData {
        "InstanceId" => instance_id: value,
        "UserId" => user_id: value,
        "RoleId" => role_id: value,
        "Extension" => extension: value,
        "RamId" => ram_id: value,
    }
}

/// Errors that the documentation of [`ImportAdminsRequest`] names.
///
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ImportAdminsError = super::DocumentedError;
