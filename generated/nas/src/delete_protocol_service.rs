// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteProtocolService`, from `nas/DeleteProtocolService.md`.

use alicloud_runtime::codegen::*;

/// Deletes a protocol service of a CPFS file system; the directories it exports go with it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DeleteProtocolServiceRequest::new()
///     .protocol_service_id("...")
///     .file_system_id("...");
/// let reply = client.delete_protocol_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteProtocolServiceRequest {
    /// **Required.** Identifies the protocol service, through which clients mount a CPFS file system by
    /// NFS.
    pub protocol_service_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteProtocolServiceRequest {
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
    DeleteProtocolServiceRequest {
        "ProtocolServiceId" => protocol_service_id: query,
        "FileSystemId" => file_system_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteProtocolServiceRequest {
    type Response = DeleteProtocolServiceResponse;
    type Error = DeleteProtocolServiceError;
    const INFO: OperationInfo = super::operation("DeleteProtocolService")
        .required(&["ProtocolServiceId", "FileSystemId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteProtocolServiceError] = &[
        DeleteProtocolServiceError::MissingFileSystemId,
        DeleteProtocolServiceError::MissingProtocolServiceId,
        DeleteProtocolServiceError::InstanceIncorrectStatus,
        DeleteProtocolServiceError::OperationDeniedInvalidPtcStatus,
        DeleteProtocolServiceError::OperationDeniedInvalidState,
        DeleteProtocolServiceError::OperationDeniedNotSupported,
        DeleteProtocolServiceError::InvalidProtocolServiceNotFound,
        DeleteProtocolServiceError::InvalidFileSystemNotFound,
    ];
}

/// Response to [`DeleteProtocolServiceRequest`].
pub type DeleteProtocolServiceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteProtocolServiceRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingProtocolServiceId`](super::DocumentedError::MissingProtocolServiceId)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`OperationDeniedInvalidPtcStatus`](super::DocumentedError::OperationDeniedInvalidPtcStatus)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`InvalidProtocolServiceNotFound`](super::DocumentedError::InvalidProtocolServiceNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
pub type DeleteProtocolServiceError = super::DocumentedError;
