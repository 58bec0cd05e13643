// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProtocolMountTarget`, from `nas/DeleteProtocolMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Removes an export directory of a CPFS protocol service; clients that mount it lose their access.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteProtocolMountTargetRequest::new()
///     .protocol_service_id("...")
///     .file_system_id("...")
///     .export_id("...");
/// let reply = client.delete_protocol_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProtocolMountTargetRequest {
    /// **Required.** Identifies the protocol service, through which clients mount a CPFS file system by
    /// NFS.
    pub protocol_service_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Identifies a directory that the protocol service exports to clients.
    pub export_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteProtocolMountTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProtocolServiceId`, which is required.
    pub fn protocol_service_id(mut self, value: impl Into<String>) -> Self {
        self.protocol_service_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `ExportId`, which is required.
    pub fn export_id(mut self, value: impl Into<String>) -> Self {
        self.export_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteProtocolMountTargetRequest {
        "ProtocolServiceId" => protocol_service_id: query,
        "FileSystemId" => file_system_id: query,
        "ExportId" => export_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteProtocolMountTargetRequest {
    type Response = DeleteProtocolMountTargetResponse;
    type Error = DeleteProtocolMountTargetError;
    const INFO: OperationInfo = super::operation("DeleteProtocolMountTarget")
        .required(&["ProtocolServiceId", "FileSystemId", "ExportId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteProtocolMountTargetError] = &[
        DeleteProtocolMountTargetError::MissingFileSystemId,
        DeleteProtocolMountTargetError::MissingExportId,
        DeleteProtocolMountTargetError::MissingProtocolServiceId,
        DeleteProtocolMountTargetError::InstanceIncorrectStatus,
        DeleteProtocolMountTargetError::OperationDeniedInvalidMntStatus,
        DeleteProtocolMountTargetError::OperationDeniedInvalidPtcStatus,
        DeleteProtocolMountTargetError::OperationDeniedInvalidState,
        DeleteProtocolMountTargetError::OperationDeniedNotSupported,
        DeleteProtocolMountTargetError::InvalidFileSystemNotFound,
        DeleteProtocolMountTargetError::InvalidProtocolServiceNotFound,
    ];
}

/// Response to [`DeleteProtocolMountTargetRequest`].
pub type DeleteProtocolMountTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteProtocolMountTargetRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingExportId`](super::DocumentedError::MissingExportId)
/// - [`MissingProtocolServiceId`](super::DocumentedError::MissingProtocolServiceId)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`OperationDeniedInvalidMntStatus`](super::DocumentedError::OperationDeniedInvalidMntStatus)
/// - [`OperationDeniedInvalidPtcStatus`](super::DocumentedError::OperationDeniedInvalidPtcStatus)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidProtocolServiceNotFound`](super::DocumentedError::InvalidProtocolServiceNotFound)
pub type DeleteProtocolMountTargetError = super::DocumentedError;
