// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckSharingWithResourceDirectoryStatus`, from `resourcesharing/CheckSharingWithResourceDirectoryStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether sharing within the resource directory is enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::CheckSharingWithResourceDirectoryStatusRequest::new();
/// let reply = client.check_sharing_with_resource_directory_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckSharingWithResourceDirectoryStatusRequest {}

impl CheckSharingWithResourceDirectoryStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CheckSharingWithResourceDirectoryStatusRequest {}
}

impl Operation for CheckSharingWithResourceDirectoryStatusRequest {
    type Response = CheckSharingWithResourceDirectoryStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "CheckSharingWithResourceDirectoryStatus",
        )
        .read_only();
}

/// Response to [`CheckSharingWithResourceDirectoryStatusRequest`].
#[non_exhaustive]
pub struct CheckSharingWithResourceDirectoryStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `819545D0-C97A-5DB3-BD73-A1B17E9A4BC1`.
    pub request_id: Option<String>,
    /// Whether this is switched on: sharing with rd. Example: `true`.
    pub enable_sharing_with_rd: Option<bool>,
}

response! {
    CheckSharingWithResourceDirectoryStatusResponse {
        "RequestId" => request_id: value,
        "EnableSharingWithRd" => enable_sharing_with_rd: value,
    }
}
