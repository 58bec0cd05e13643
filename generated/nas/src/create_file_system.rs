// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileSystem`, from `nas/CreateFileSystem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType, StorageType, Tag};

/// Creates a file system; add a mount target to it before clients can use it.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateFileSystemRequest::new()
///     .protocol_type("NFS")
///     .storage_type("Performance")
///     .description("balabala");
/// let reply = client.create_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileSystemRequest {
    /// **Required.** Protocol that clients access the files by, such as NFS or SMB.
    pub protocol_type: Option<Open<ProtocolType>>,
    /// **Required.** Class of storage, which sets speed and price.
    /// Here: `Premium`, `Performance`, `Capacity`, `standard`, `advance`, `NasPlusSmartCache`, `advance_100`, `advance_200`.
    /// Example: `Performance`.
    pub storage_type: Option<Open<StorageType>>,
    /// Free text that describes the item to people. Length: 2 to 128. Example: `balabala`.
    pub description: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`, `cpfs`.
    pub file_system_type: Option<Open<FileSystemType>>,
    /// Whether the file system is billed by use, by subscription, or covered by a storage plan.
    pub charge_type: Option<Open<ChargeType>>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Size of the file system; an upgrade has to name a larger one than before.
    pub capacity: Option<i64>,
    /// Highest throughput of the file system.
    pub bandwidth: Option<i64>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether the data at rest is encrypted, and whether by the service's key or one of yours.
    pub encrypt_type: Option<i32>,
    /// Snapshot whose data the new file system starts with; Extreme file systems only, in the version
    /// of the snapshot's source.
    pub snapshot_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Key in Key Management Service that encrypts the data; needed when `EncryptType` is 2.
    pub kms_key_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateFileSystemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProtocolType`, which is required.
    pub fn protocol_type(mut self, value: impl Into<Open<ProtocolType>>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Capacity`.
    #[inline]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EncryptType`.
    #[inline]
    pub fn encrypt_type(mut self, value: i32) -> Self {
        self.encrypt_type = Some(value);
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFileSystemRequest {
        "ProtocolType" => protocol_type: query,
        "StorageType" => storage_type: query,
        "Description" => description: query,
        "FileSystemType" => file_system_type: query,
        "ChargeType" => charge_type: query,
        "Duration" => duration: query,
        "Capacity" => capacity: query,
        "Bandwidth" => bandwidth: query,
        "ZoneId" => zone_id: query,
        "EncryptType" => encrypt_type: query,
        "SnapshotId" => snapshot_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ClientToken" => client_token: query,
        "KmsKeyId" => kms_key_id: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateFileSystemRequest {
    type Response = CreateFileSystemResponse;
    type Error = CreateFileSystemError;
    const INFO: OperationInfo = super::operation("CreateFileSystem")
        .required(&["ProtocolType", "StorageType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateFileSystemError] = &[
        CreateFileSystemError::RequestAccepted,
        CreateFileSystemError::IdempotentParameterMismatch,
        CreateFileSystemError::InvalidParameterKmsServiceNotEnabled,
        CreateFileSystemError::InvalidParameterKmsKeyIdNotFound,
        CreateFileSystemError::InvalidParameterInvalidKmsKeyId,
        CreateFileSystemError::DryRunOperation,
        CreateFileSystemError::SubAccountNoExtremeSLRPermission,
        CreateFileSystemError::SubAccountNoStandardSLRPermission,
        CreateFileSystemError::SubAccountNoEncryptionSLRPermission,
        CreateFileSystemError::InvalidParamNotSupportBYOK,
        CreateFileSystemError::MissingParameterKmsKeyId,
        CreateFileSystemError::OperationDeniedInvalidState,
        CreateFileSystemError::InvalidFileSystemAlreadyExisted,
        CreateFileSystemError::ResourceOutOfStock,
    ];
}

/// Response to [`CreateFileSystemRequest`].
#[non_exhaustive]
pub struct CreateFileSystemResponse {
    /// Identifies the file system, as [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a666`.
    pub file_system_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `98696EF0-1607-4E9D-B01D-F20930B68845`.
    pub request_id: Option<String>,
}

response! {
    CreateFileSystemResponse {
        "FileSystemId" => file_system_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Protocol that clients access the files by, such as NFS or SMB.
    pub enum ProtocolType {
        /// NFS, as Linux clients use it.
        Nfs = "NFS",
        /// SMB, as Windows clients use it; General-purpose file systems only.
        Smb = "SMB",
        /// The protocol that belongs to NAS Plus file systems.
        Nasplus = "NASPLUS",
        /// The protocol of CPFS and its client software.
        Cpfs = "cpfs",
    }
}

values! {
    /// Whether the file system is billed by use, by subscription, or covered by a storage plan.
    pub enum ChargeType {
        /// Billed by use, afterwards.
        PayAsYouGo = "PayAsYouGo",
        /// Paid for in advance, for a fixed term.
        Subscription = "Subscription",
    }
}

/// Errors that the documentation of [`CreateFileSystemRequest`] names.
///
/// - [`RequestAccepted`](super::DocumentedError::RequestAccepted)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`InvalidParameterKmsServiceNotEnabled`](super::DocumentedError::InvalidParameterKmsServiceNotEnabled)
/// - [`InvalidParameterKmsKeyIdNotFound`](super::DocumentedError::InvalidParameterKmsKeyIdNotFound)
/// - [`InvalidParameterInvalidKmsKeyId`](super::DocumentedError::InvalidParameterInvalidKmsKeyId)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`SubAccountNoExtremeSLRPermission`](super::DocumentedError::SubAccountNoExtremeSLRPermission)
/// - [`SubAccountNoStandardSLRPermission`](super::DocumentedError::SubAccountNoStandardSLRPermission)
/// - [`SubAccountNoEncryptionSLRPermission`](super::DocumentedError::SubAccountNoEncryptionSLRPermission)
/// - [`InvalidParamNotSupportBYOK`](super::DocumentedError::InvalidParamNotSupportBYOK)
/// - [`MissingParameterKmsKeyId`](super::DocumentedError::MissingParameterKmsKeyId)
/// - [`OperationDeniedInvalidState`](super::DocumentedError::OperationDeniedInvalidState)
/// - [`InvalidFileSystemAlreadyExisted`](super::DocumentedError::InvalidFileSystemAlreadyExisted)
/// - [`ResourceOutOfStock`](super::DocumentedError::ResourceOutOfStock)
pub type CreateFileSystemError = super::DocumentedError;
