// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelAutoSnapshotPolicy`, from `nas/CancelAutoSnapshotPolicy.md`.

use alicloud_runtime::codegen::*;

/// Takes file systems out of their automatic snapshot policy; existing snapshots stay.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CancelAutoSnapshotPolicyRequest::new()
///     .file_system_ids("extreme-xxx");
/// let reply = client.cancel_auto_snapshot_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyRequest {
    /// **Required.** File systems concerned, by their IDs, separated by commas.
    /// Items: at most 100. Example: `extreme-233e6ylv0,extreme-23vbpbi03,extreme-23vasz3ds`.
    pub file_system_ids: Option<String>,
}

impl CancelAutoSnapshotPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemIds`, which is required.
    pub fn file_system_ids(mut self, value: impl Into<String>) -> Self {
        self.file_system_ids = Some(value.into());
        self
    }
}

request! {
    CancelAutoSnapshotPolicyRequest {
        "FileSystemIds" => file_system_ids: query,
    }
}

impl Operation for CancelAutoSnapshotPolicyRequest {
    type Response = CancelAutoSnapshotPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelAutoSnapshotPolicy")
        .required(&["FileSystemIds"]);
}

/// Response to [`CancelAutoSnapshotPolicyRequest`].
pub type CancelAutoSnapshotPolicyResponse = alicloud_runtime::EmptyResponse;
