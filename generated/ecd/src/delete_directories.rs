// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDirectories`, from `ecd/DeleteDirectories.md`.

use alicloud_runtime::codegen::*;

/// Deletes directories that no cloud computer uses or has been made in.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteDirectoriesRequest::new()
///     .directory_id(["..."]);
/// let reply = client.delete_directories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDirectoriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the directory that the call is about. Items: at most 100.
    pub directory_id: Vec<String>,
}

impl DeleteDirectoriesRequest {
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
    /// Sets `DirectoryId`, which is required.
    pub fn directory_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.directory_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteDirectoriesRequest {
        "RegionId" => region_id: query,
        "DirectoryId" => directory_id: query,
    }
}

impl Operation for DeleteDirectoriesRequest {
    type Response = DeleteDirectoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDirectories")
        .required(&["RegionId", "DirectoryId"])
        .region("RegionId");
}

/// Response to [`DeleteDirectoriesRequest`].
pub type DeleteDirectoriesResponse = alicloud_runtime::EmptyResponse;
