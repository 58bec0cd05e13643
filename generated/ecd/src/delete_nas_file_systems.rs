// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNASFileSystems`, from `ecd/DeleteNASFileSystems.md`.

use alicloud_runtime::codegen::*;

/// Deletes NAS file systems with the files on them, so back up what is still needed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteNASFileSystemsRequest::new()
///     .file_system_id(["..."]);
/// let reply = client.delete_nas_file_systems(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNASFileSystemsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the file system that the call is about. Items: at most 100.
    pub file_system_id: Vec<String>,
}

impl DeleteNASFileSystemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_system_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteNASFileSystemsRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
    }
}

impl Operation for DeleteNASFileSystemsRequest {
    type Response = DeleteNASFileSystemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNASFileSystems")
        .required(&["RegionId", "FileSystemId"])
        .region("RegionId");
}

/// Response to [`DeleteNASFileSystemsRequest`].
pub type DeleteNASFileSystemsResponse = alicloud_runtime::EmptyResponse;
