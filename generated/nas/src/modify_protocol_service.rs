// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyProtocolService`, from `nas/ModifyProtocolService.md`.

use alicloud_runtime::codegen::*;

/// Changes the note on a protocol service.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::ModifyProtocolServiceRequest::new()
///     .protocol_service_id("...")
///     .file_system_id("...");
/// let reply = client.modify_protocol_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyProtocolServiceRequest {
    /// **Required.** Identifies the protocol service, through which clients mount a CPFS file system by
    /// NFS.
    pub protocol_service_id: Option<String>,
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

impl ModifyProtocolServiceRequest {
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
    ModifyProtocolServiceRequest {
        "ProtocolServiceId" => protocol_service_id: query,
        "FileSystemId" => file_system_id: query,
        "Description" => description: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyProtocolServiceRequest {
    type Response = ModifyProtocolServiceResponse;
    type Error = ModifyProtocolServiceError;
    const INFO: OperationInfo = super::operation("ModifyProtocolService")
        .required(&["ProtocolServiceId", "FileSystemId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [ModifyProtocolServiceError] = &[
        ModifyProtocolServiceError::MissingFileSystemId,
        ModifyProtocolServiceError::MissingProtocolServiceId,
        ModifyProtocolServiceError::InstanceIncorrectStatus,
        ModifyProtocolServiceError::InvalidProtocolSpecNotSupported,
        ModifyProtocolServiceError::PermissionDeniedThroughputInvalid,
        ModifyProtocolServiceError::InvalidVSwitchIdIpShortage,
        ModifyProtocolServiceError::OperationDeniedInvalidPtcStatus,
        ModifyProtocolServiceError::OperationDeniedInvalidState,
        ModifyProtocolServiceError::OperationDeniedNotSupported,
        ModifyProtocolServiceError::PermissionDeniedCLThroughputInvalid,
        ModifyProtocolServiceError::InvalidFileSystemNotFound,
        ModifyProtocolServiceError::InvalidProtocolServiceNotFound,
        ModifyProtocolServiceError::InvalidDescriptionInvalidFormat,
        ModifyProtocolServiceError::OperationDeniedNoStock,
    ];
}

/// Response to [`ModifyProtocolServiceRequest`].
pub type ModifyProtocolServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyProtocolServiceRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingProtocolServiceId`](super::DocumentedError::MissingProtocolServiceId)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`InvalidProtocolSpecNotSupported`](super::DocumentedError::InvalidProtocolSpecNotSupported)
/// - [`PermissionDeniedThroughputInvalid`](super::DocumentedError::PermissionDeniedThroughputInvalid)
/// - [`InvalidVSwitchIdIpShortage`](super::DocumentedError::InvalidVSwitchIdIpShortage)
/// - [`OperationDeniedInvalidPtcStatus`](super::DocumentedError::OperationDeniedInvalidPtcStatus)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`PermissionDeniedCLThroughputInvalid`](super::DocumentedError::PermissionDeniedCLThroughputInvalid)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidProtocolServiceNotFound`](super::DocumentedError::InvalidProtocolServiceNotFound)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock), here with HTTP status 404
pub type ModifyProtocolServiceError = super::DocumentedError;
