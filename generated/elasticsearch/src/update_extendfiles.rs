// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateExtendfiles`, from `elasticsearch/UpdateExtendfiles.md`.

use alicloud_runtime::codegen::*;

/// Changes the extension file configuration of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateExtendfilesRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// let reply = client.update_extendfiles(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateExtendfilesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateExtendfilesRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateExtendfilesRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "" => body: body_text,
    }
}

impl Operation for UpdateExtendfilesRequest {
    type Response = UpdateExtendfilesResponse;
    type Error = UpdateExtendfilesError;
    const INFO: OperationInfo = super::operation("UpdateExtendfiles")
        .roa("PUT", "/openapi/logstashes/{InstanceId}/extendfiles")
        .required(&["InstanceId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateExtendfilesError] = &[
        UpdateExtendfilesError::ComponentCodeValueError,
        UpdateExtendfilesError::UserNotOpen,
        UpdateExtendfilesError::StsRoleAccountNoPermission,
        UpdateExtendfilesError::SubAccountNoPermission,
        UpdateExtendfilesError::UserUnauthorized,
    ];
}

/// Response to [`UpdateExtendfilesRequest`].
#[non_exhaustive]
pub struct UpdateExtendfilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ExtendfileResult>,
}

response! {
    UpdateExtendfilesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ExtendfileResult {
    /// How large the file is or is to be. Unit: `Byte`. Example: `1853083`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `mysql-connector-java-6.0.2.jar`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<String>,
}

response! {
    ExtendfileResult {
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
    }
}

/// Errors that the documentation of [`UpdateExtendfilesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type UpdateExtendfilesError = super::DocumentedError;
