// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExtendfiles`, from `elasticsearch/ListExtendfiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the extension files, such as drivers, of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListExtendfilesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.list_extendfiles(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExtendfilesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
}

impl ListExtendfilesRequest {
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
    ListExtendfilesRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListExtendfilesRequest {
    type Response = ListExtendfilesResponse;
    type Error = ListExtendfilesError;
    const INFO: OperationInfo = super::operation("ListExtendfiles")
        .roa("GET", "/openapi/logstashes/{InstanceId}/extendfiles")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListExtendfilesError] = &[
        ListExtendfilesError::ComponentCodeValueError,
        ListExtendfilesError::UserNotOpen,
        ListExtendfilesError::StsRoleAccountNoPermission,
        ListExtendfilesError::SubAccountNoPermission,
        ListExtendfilesError::UserUnauthorized,
    ];
}

/// Response to [`ListExtendfilesRequest`].
#[non_exhaustive]
pub struct ListExtendfilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ExtendfileResult>,
}

response! {
    ListExtendfilesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ExtendfileResult {
    /// Path under which the file is found.
    /// Example: `/ssd/1/share/ls-cn-oew1qbgl/logstash/current/config/custom/mysql-connector-java`.
    pub file_path: Option<String>,
    /// How large the file is or is to be. Example: `968668`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `mysql-connector-java-5.1.35.jar`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<String>,
}

response! {
    ExtendfileResult {
        "filePath" => file_path: value,
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
    }
}

/// Errors that the documentation of [`ListExtendfilesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListExtendfilesError = super::DocumentedError;
