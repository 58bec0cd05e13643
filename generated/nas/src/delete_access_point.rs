// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccessPoint`, from `nas/DeleteAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes an access point of a General-purpose NFS file system; I/O still running through it
/// breaks off at once.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteAccessPointRequest::new()
///     .file_system_id("...")
///     .access_point_id("...");
/// let reply = client.delete_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccessPointRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it. Length: 3 to 64.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies the access point, as
    /// [`CreateAccessPoint`](super::Client::create_access_point) or
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) returned it.
    pub access_point_id: Option<String>,
}

impl DeleteAccessPointRequest {
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
    /// Sets `AccessPointId`, which is required.
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.access_point_id = Some(value.into());
        self
    }
}

request! {
    DeleteAccessPointRequest {
        "FileSystemId" => file_system_id: query,
        "AccessPointId" => access_point_id: query,
    }
}

impl Operation for DeleteAccessPointRequest {
    type Response = DeleteAccessPointResponse;
    type Error = DeleteAccessPointError;
    const INFO: OperationInfo = super::operation("DeleteAccessPoint")
        .required(&["FileSystemId", "AccessPointId"]);
    const ERRORS: &'static [DeleteAccessPointError] = &[
        DeleteAccessPointError::InvalidAccessPointIdNotFound,
        DeleteAccessPointError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`DeleteAccessPointRequest`].
pub type DeleteAccessPointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccessPointRequest`] names.
///
/// - [`InvalidAccessPointIdNotFound`](super::DocumentedError::InvalidAccessPointIdNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DeleteAccessPointError = super::DocumentedError;
