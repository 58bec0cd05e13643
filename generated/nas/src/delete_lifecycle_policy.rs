// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLifecyclePolicy`, from `nas/DeleteLifecyclePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a lifecycle policy of a General-purpose file system, so that no more files are moved to
/// cheaper storage by it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteLifecyclePolicyRequest::new()
///     .file_system_id("...")
///     .lifecycle_policy_name("...");
/// let reply = client.delete_lifecycle_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLifecyclePolicyRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Name of the lifecycle policy, which identifies it within the account.
    pub lifecycle_policy_name: Option<String>,
}

impl DeleteLifecyclePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `LifecyclePolicyName`, which is required.
    pub fn lifecycle_policy_name(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_policy_name = Some(value.into());
        self
    }
}

request! {
    DeleteLifecyclePolicyRequest {
        "FileSystemId" => file_system_id: query,
        "LifecyclePolicyName" => lifecycle_policy_name: query,
    }
}

impl Operation for DeleteLifecyclePolicyRequest {
    type Response = DeleteLifecyclePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLifecyclePolicy")
        .required(&["FileSystemId", "LifecyclePolicyName"])
        .success_flag("Success");
}

/// Response to [`DeleteLifecyclePolicyRequest`].
#[non_exhaustive]
pub struct DeleteLifecyclePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC7C825C-5F65-4B56-BEF6-98C56C7C****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteLifecyclePolicyResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
