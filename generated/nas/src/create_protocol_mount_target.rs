// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProtocolMountTarget`, from `nas/CreateProtocolMountTarget.md`.

use alicloud_runtime::codegen::*;

/// Exports a directory or fileset through a protocol service, for clients to mount.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateProtocolMountTargetRequest::new()
///     .protocol_service_id("...")
///     .file_system_id("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.create_protocol_mount_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProtocolMountTargetRequest {
    /// **Required.** Identifies the protocol service, through which clients mount a CPFS file system by
    /// NFS.
    pub protocol_service_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Identifies the fileset, which is a directory of a CPFS file system with its own quota.
    pub fset_id: Option<String>,
    /// Absolute path of the file or directory, within the file system. Length: 1 to 1024.
    pub path: Option<String>,
    /// Name of the permission group, which identifies it within the account and the type of file
    /// system.
    pub access_group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateProtocolMountTargetRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `FsetId`.
    pub fn fset_id(mut self, value: impl Into<String>) -> Self {
        self.fset_id = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `AccessGroupName`.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    CreateProtocolMountTargetRequest {
        "ProtocolServiceId" => protocol_service_id: query,
        "FileSystemId" => file_system_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "FsetId" => fset_id: query,
        "Path" => path: query,
        "AccessGroupName" => access_group_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateProtocolMountTargetRequest {
    type Response = CreateProtocolMountTargetResponse;
    type Error = CreateProtocolMountTargetError;
    const INFO: OperationInfo = super::operation("CreateProtocolMountTarget")
        .required(&["ProtocolServiceId", "FileSystemId", "VpcId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateProtocolMountTargetError] = &[
        CreateProtocolMountTargetError::MissingFileSystemId,
        CreateProtocolMountTargetError::MissingProtocolServiceId,
        CreateProtocolMountTargetError::InstanceIncorrectStatus,
        CreateProtocolMountTargetError::InvalidVSwitchIdIpShortage,
        CreateProtocolMountTargetError::InvalidFsetInUse,
        CreateProtocolMountTargetError::MntPathConflictInvalidParam,
        CreateProtocolMountTargetError::OperationDeniedTooManyDepth,
        CreateProtocolMountTargetError::OperationDeniedInvalidPtcStatus,
        CreateProtocolMountTargetError::OperationDeniedInvalidState,
        CreateProtocolMountTargetError::OperationDeniedCrossVPCExceedLimit,
        CreateProtocolMountTargetError::OperationDeniedNoMountTargetQuota,
        CreateProtocolMountTargetError::OperationDeniedNotSupported,
        CreateProtocolMountTargetError::InvalidFileSystemNotFound,
        CreateProtocolMountTargetError::InvalidProtocolServiceNotFound,
        CreateProtocolMountTargetError::InvalidVpcIdConflictVpcCidr,
        CreateProtocolMountTargetError::InvalidFsetIdNotFound,
        CreateProtocolMountTargetError::FsetIncorrectStatus,
        CreateProtocolMountTargetError::InvalidFileSystemPathInvalidCharacters,
        CreateProtocolMountTargetError::InvalidAccessGroupNameNotFound,
        CreateProtocolMountTargetError::InvalidAccessGroupNameNotAccessRule,
        CreateProtocolMountTargetError::InvalidDescriptionInvalidFormat,
        CreateProtocolMountTargetError::InvalidParameterVpcNotFound,
        CreateProtocolMountTargetError::InvalidParameterVswNotFound,
    ];
}

/// Response to [`CreateProtocolMountTargetRequest`].
#[non_exhaustive]
pub struct CreateProtocolMountTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Identifies a directory that the protocol service exports to clients.
    /// Example: `exp-19abf5beab8d****`.
    pub export_id: Option<String>,
}

response! {
    CreateProtocolMountTargetResponse {
        "RequestId" => request_id: value,
        "ExportId" => export_id: value,
    }
}

/// Errors that the documentation of [`CreateProtocolMountTargetRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingProtocolServiceId`](super::DocumentedError::MissingProtocolServiceId)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`InvalidVSwitchIdIpShortage`](super::DocumentedError::InvalidVSwitchIdIpShortage)
/// - [`InvalidFsetInUse`](super::DocumentedError::InvalidFsetInUse)
/// - [`MntPathConflictInvalidParam`](super::DocumentedError::MntPathConflictInvalidParam)
/// - [`OperationDeniedTooManyDepth`](super::DocumentedError::OperationDeniedTooManyDepth)
/// - [`OperationDeniedInvalidPtcStatus`](super::DocumentedError::OperationDeniedInvalidPtcStatus)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedCrossVPCExceedLimit`](super::DocumentedError::OperationDeniedCrossVPCExceedLimit)
/// - [`OperationDeniedNoMountTargetQuota`](super::DocumentedError::OperationDeniedNoMountTargetQuota)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidProtocolServiceNotFound`](super::DocumentedError::InvalidProtocolServiceNotFound)
/// - [`InvalidVpcIdConflictVpcCidr`](super::DocumentedError::InvalidVpcIdConflictVpcCidr)
/// - [`InvalidFsetIdNotFound`](super::DocumentedError::InvalidFsetIdNotFound)
/// - [`FsetIncorrectStatus`](super::DocumentedError::FsetIncorrectStatus)
/// - [`InvalidFileSystemPathInvalidCharacters`](super::DocumentedError::InvalidFileSystemPathInvalidCharacters)
/// - [`InvalidAccessGroupNameNotFound`](super::DocumentedError::InvalidAccessGroupNameNotFound)
/// - [`InvalidAccessGroupNameNotAccessRule`](super::DocumentedError::InvalidAccessGroupNameNotAccessRule)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
/// - [`InvalidParameterVpcNotFound`](super::DocumentedError::InvalidParameterVpcNotFound)
/// - [`InvalidParameterVswNotFound`](super::DocumentedError::InvalidParameterVswNotFound)
pub type CreateProtocolMountTargetError = super::DocumentedError;
