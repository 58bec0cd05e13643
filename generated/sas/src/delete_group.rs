// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGroup`, from `sas/DeleteGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a group of servers; they return to the default group, which itself cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteGroupRequest::new()
///     .group_id(1);
/// let reply = client.delete_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGroupRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl DeleteGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DeleteGroupRequest {
        "SourceIp" => source_ip: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteGroupRequest {
    type Response = DeleteGroupResponse;
    type Error = DeleteGroupError;
    const INFO: OperationInfo = super::operation("DeleteGroup").required(&["GroupId"]);
    const ERRORS: &'static [DeleteGroupError] = &[
        DeleteGroupError::NoPermission,
        DeleteGroupError::ServerError,
    ];
}

/// Response to [`DeleteGroupRequest`].
#[non_exhaustive]
pub struct DeleteGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
}

response! {
    DeleteGroupResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeleteGroupRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteGroupError = super::DocumentedError;
