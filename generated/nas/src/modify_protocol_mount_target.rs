// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtocolMountTarget`, from `nas/ModifyProtocolMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Changes permission group or note of an export directory; its network cannot be changed.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyProtocolMountTargetRequest::new()
///     .protocol_service_id("...")
///     .export_id("...")
///     .file_system_id("...");
/// let reply = client.modify_protocol_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtocolMountTargetRequest {
    /// **Required.** Identifies the protocol service, through which clients mount a CPFS file system by
    /// NFS.
    pub protocol_service_id: Option<String>,
    /// **Required.** Identifies a directory that the protocol service exports to clients.
    pub export_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl ModifyProtocolMountTargetRequest {
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
    /// Sets `ExportId`, which is required.
    pub fn export_id(mut self, value: impl Into<String>) -> Self {
        self.export_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyProtocolMountTargetRequest {
        "ProtocolServiceId" => protocol_service_id: query,
        "ExportId" => export_id: query,
        "FileSystemId" => file_system_id: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyProtocolMountTargetRequest {
    type Response = ModifyProtocolMountTargetResponse;
    type Error = ModifyProtocolMountTargetError;
    const INFO: OperationInfo = super::operation("ModifyProtocolMountTarget")
        .required(&["ProtocolServiceId", "ExportId", "FileSystemId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyProtocolMountTargetError] = &[
        ModifyProtocolMountTargetError::MissingFileSystemId,
        ModifyProtocolMountTargetError::MissingExportId,
        ModifyProtocolMountTargetError::MissingAccessGroupName,
        ModifyProtocolMountTargetError::MissingProtocolServiceId,
        ModifyProtocolMountTargetError::InstanceIncorrectStatus,
        ModifyProtocolMountTargetError::OperationDeniedInvalidMntStatus,
        ModifyProtocolMountTargetError::OperationDeniedInvalidPtcStatus,
        ModifyProtocolMountTargetError::OperationDeniedInvalidState,
        ModifyProtocolMountTargetError::OperationDeniedNotSupported,
        ModifyProtocolMountTargetError::InvalidFileSystemNotFound,
        ModifyProtocolMountTargetError::InvalidProtocolServiceNotFound,
        ModifyProtocolMountTargetError::InvalidExportIdNotFound,
        ModifyProtocolMountTargetError::InvalidAccessGroupNameNotFound,
        ModifyProtocolMountTargetError::InvalidAccessGroupNameNotAccessRule,
        ModifyProtocolMountTargetError::InvalidDescriptionInvalidFormat,
    ];
}

/// Response to [`ModifyProtocolMountTargetRequest`].
pub type ModifyProtocolMountTargetResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyProtocolMountTargetRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingExportId`](super::DocumentedError::MissingExportId)
/// - [`MissingAccessGroupName`](super::DocumentedError::MissingAccessGroupName)
/// - [`MissingProtocolServiceId`](super::DocumentedError::MissingProtocolServiceId)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`OperationDeniedInvalidMntStatus`](super::DocumentedError::OperationDeniedInvalidMntStatus)
/// - [`OperationDeniedInvalidPtcStatus`](super::DocumentedError::OperationDeniedInvalidPtcStatus)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidProtocolServiceNotFound`](super::DocumentedError::InvalidProtocolServiceNotFound)
/// - [`InvalidExportIdNotFound`](super::DocumentedError::InvalidExportIdNotFound)
/// - [`InvalidAccessGroupNameNotFound`](super::DocumentedError::InvalidAccessGroupNameNotFound)
/// - [`InvalidAccessGroupNameNotAccessRule`](super::DocumentedError::InvalidAccessGroupNameNotAccessRule)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
pub type ModifyProtocolMountTargetError = super::DocumentedError;
