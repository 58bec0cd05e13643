// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateProtocolService`, from `nas/CreateProtocolService.md`.

use alicloud_runtime::codegen::*;

/// Creates a protocol service for a CPFS file system, which gives access by NFS; this takes some
/// minutes.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateProtocolServiceRequest::new()
///     .file_system_id("...")
///     .protocol_spec("...")
///     .protocol_type("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.create_protocol_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateProtocolServiceRequest {
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** Kind of protocol service, with or without a cache.
    pub protocol_spec: Option<Open<ProtocolSpec>>,
    /// Bandwidth that the protocol service offers to its clients.
    pub throughput: Option<i32>,
    /// **Required.** Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64.
    pub client_token: Option<String>,
}

impl CreateProtocolServiceRequest {
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
    /// Sets `ProtocolSpec`, which is required.
    pub fn protocol_spec(mut self, value: impl Into<Open<ProtocolSpec>>) -> Self {
        self.protocol_spec = Some(value.into());
        self
    }
    /// Sets `Throughput`.
    #[inline]
    pub fn throughput(mut self, value: i32) -> Self {
        self.throughput = Some(value);
        self
    }
    /// Sets `ProtocolType`, which is required.
    pub fn protocol_type(mut self, value: impl Into<String>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    CreateProtocolServiceRequest {
        "FileSystemId" => file_system_id: query,
        "ProtocolSpec" => protocol_spec: query,
        "Throughput" => throughput: query,
        "ProtocolType" => protocol_type: query,
        "Description" => description: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateProtocolServiceRequest {
    type Response = CreateProtocolServiceResponse;
    type Error = CreateProtocolServiceError;
    const INFO: OperationInfo = super::operation("CreateProtocolService")
        .required(
            &["FileSystemId", "ProtocolSpec", "ProtocolType", "VpcId", "VSwitchId"],
        )
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateProtocolServiceError] = &[
        CreateProtocolServiceError::MissingFileSystemId,
        CreateProtocolServiceError::MissingVpcId,
        CreateProtocolServiceError::MissingVSwitchId,
        CreateProtocolServiceError::InvalidProtocolSpecNotSupported,
        CreateProtocolServiceError::InvalidNetworkTypeNotSupported,
        CreateProtocolServiceError::InstanceIncorrectStatus,
        CreateProtocolServiceError::OperationDeniedProtocolServiceExceedLimit,
        CreateProtocolServiceError::PermissionDeniedCapacityTooLow,
        CreateProtocolServiceError::PermissionDeniedThroughputInvalid,
        CreateProtocolServiceError::PermissionDeniedThroughputTooSmall,
        CreateProtocolServiceError::PermissionDeniedThroughputExceed,
        CreateProtocolServiceError::InvalidProtocolTypeNotSupported,
        CreateProtocolServiceError::InvalidVSwitchIdIpShortage,
        CreateProtocolServiceError::InvalidFsetInUse,
        CreateProtocolServiceError::InvalidFileSystemPathInvalidCharacters,
        CreateProtocolServiceError::MntPathConflictInvalidParam,
        CreateProtocolServiceError::OperationDeniedTooManyDepth,
        CreateProtocolServiceError::OperationDeniedInvalidState,
        CreateProtocolServiceError::OperationDeniedNoProtocolServiceQuota,
        CreateProtocolServiceError::OperationDeniedNotSupported,
        CreateProtocolServiceError::PermissionDeniedCLThroughputInvalid,
        CreateProtocolServiceError::InvalidVpcIdCrossVpcNotSupport,
        CreateProtocolServiceError::InvalidParameterVpcNotFound,
        CreateProtocolServiceError::InvalidParameterVswNotFound,
        CreateProtocolServiceError::InvalidFileSystemNotFound,
        CreateProtocolServiceError::InvalidDescriptionInvalidFormat,
        CreateProtocolServiceError::InvalidVpcIdConflictVpcCidr,
        CreateProtocolServiceError::InvalidAccessGroupNameNotFound,
        CreateProtocolServiceError::InvalidAccessGroupNameNotAccessRule,
        CreateProtocolServiceError::OperationDeniedNoStock,
        CreateProtocolServiceError::PathNotExistInFileSystemInvalidParam,
        CreateProtocolServiceError::InvalidFsetIdNotFound,
        CreateProtocolServiceError::InvalidParameterVpcVswitchMismatch,
    ];
}

/// Response to [`CreateProtocolServiceRequest`].
#[non_exhaustive]
pub struct CreateProtocolServiceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B6****`.
    pub request_id: Option<String>,
    /// Identifies the protocol service, through which clients mount a CPFS file system by NFS.
    /// Example: `ptc-197ed6a00f2b****`.
    pub protocol_service_id: Option<String>,
}

response! {
    CreateProtocolServiceResponse {
        "RequestId" => request_id: value,
        "ProtocolServiceId" => protocol_service_id: value,
    }
}

values! {
    /// Kind of protocol service, with or without a cache.
    pub enum ProtocolSpec {
        /// Cached service of the second level.
        Cl2 = "CL2",
        /// Ordinary service, which gets by without a cache of its own.
        General = "General",
        /// Cached service of the first level.
        Cl1 = "CL1",
    }
}

/// Errors that the documentation of [`CreateProtocolServiceRequest`] names.
///
/// - [`MissingFileSystemId`](super::DocumentedError::MissingFileSystemId)
/// - [`MissingVpcId`](super::DocumentedError::MissingVpcId)
/// - [`MissingVSwitchId`](super::DocumentedError::MissingVSwitchId)
/// - [`InvalidProtocolSpecNotSupported`](super::DocumentedError::InvalidProtocolSpecNotSupported)
/// - [`InvalidNetworkTypeNotSupported`](super::DocumentedError::InvalidNetworkTypeNotSupported)
/// - [`InstanceIncorrectStatus`](super::DocumentedError::InstanceIncorrectStatus)
/// - [`OperationDeniedProtocolServiceExceedLimit`](super::DocumentedError::OperationDeniedProtocolServiceExceedLimit)
/// - [`PermissionDeniedCapacityTooLow`](super::DocumentedError::PermissionDeniedCapacityTooLow)
/// - [`PermissionDeniedThroughputInvalid`](super::DocumentedError::PermissionDeniedThroughputInvalid)
/// - [`PermissionDeniedThroughputTooSmall`](super::DocumentedError::PermissionDeniedThroughputTooSmall)
/// - [`PermissionDeniedThroughputExceed`](super::DocumentedError::PermissionDeniedThroughputExceed)
/// - [`InvalidProtocolTypeNotSupported`](super::DocumentedError::InvalidProtocolTypeNotSupported)
/// - [`InvalidVSwitchIdIpShortage`](super::DocumentedError::InvalidVSwitchIdIpShortage)
/// - [`InvalidFsetInUse`](super::DocumentedError::InvalidFsetInUse)
/// - [`InvalidFileSystemPathInvalidCharacters`](super::DocumentedError::InvalidFileSystemPathInvalidCharacters), here with HTTP status 403
/// - [`MntPathConflictInvalidParam`](super::DocumentedError::MntPathConflictInvalidParam)
/// - [`OperationDeniedTooManyDepth`](super::DocumentedError::OperationDeniedTooManyDepth)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`OperationDeniedNoProtocolServiceQuota`](super::DocumentedError::OperationDeniedNoProtocolServiceQuota)
/// - [`OperationDeniedNotSupported`](super::DocumentedError::OperationDeniedNotSupported)
/// - [`PermissionDeniedCLThroughputInvalid`](super::DocumentedError::PermissionDeniedCLThroughputInvalid)
/// - [`InvalidVpcIdCrossVpcNotSupport`](super::DocumentedError::InvalidVpcIdCrossVpcNotSupport)
/// - [`InvalidParameterVpcNotFound`](super::DocumentedError::InvalidParameterVpcNotFound)
/// - [`InvalidParameterVswNotFound`](super::DocumentedError::InvalidParameterVswNotFound)
/// - [`InvalidFileSystemNotFound`](super::DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidDescriptionInvalidFormat`](super::DocumentedError::InvalidDescriptionInvalidFormat)
/// - [`InvalidVpcIdConflictVpcCidr`](super::DocumentedError::InvalidVpcIdConflictVpcCidr)
/// - [`InvalidAccessGroupNameNotFound`](super::DocumentedError::InvalidAccessGroupNameNotFound)
/// - [`InvalidAccessGroupNameNotAccessRule`](super::DocumentedError::InvalidAccessGroupNameNotAccessRule)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock), here with HTTP status 404
/// - [`PathNotExistInFileSystemInvalidParam`](super::DocumentedError::PathNotExistInFileSystemInvalidParam)
/// - [`InvalidFsetIdNotFound`](super::DocumentedError::InvalidFsetIdNotFound)
/// - [`InvalidParameterVpcVswitchMismatch`](super::DocumentedError::InvalidParameterVpcVswitchMismatch)
pub type CreateProtocolServiceError = super::DocumentedError;
