// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNASFileSystem`, from `ecd/CreateNASFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Creates a NAS file system for an office network, with storage type and encryption.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateNASFileSystemRequest::new()
///     .office_site_id("...");
/// let reply = client.create_nas_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNASFileSystemRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// Which kind of encrypt it is or is to be.
    pub encrypt_type: Option<String>,
}

impl CreateNASFileSystemRequest {
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
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `EncryptType`.
    pub fn encrypt_type(mut self, value: impl Into<String>) -> Self {
        self.encrypt_type = Some(value.into());
        self
    }
}

request! {
    CreateNASFileSystemRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "StorageType" => storage_type: query,
        "EncryptType" => encrypt_type: query,
    }
}

impl Operation for CreateNASFileSystemRequest {
    type Response = CreateNASFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNASFileSystem")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId");
}

/// Response to [`CreateNASFileSystemRequest`].
#[non_exhaustive]
pub struct CreateNASFileSystemResponse {
    /// ID of the file system that the item belongs to or stands for. Example: `04f314****`.
    pub file_system_id: Option<String>,
    /// Name that the file system goes by. Example: `testNAS`.
    pub file_system_name: Option<String>,
    /// Domain name that belongs to the mount target.
    /// Example: `04f314****-at***.cn-hangzhou.nas.aliyuncs.com`.
    pub mount_target_domain: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `269BDB16-2CD8-4865-84BD-11C40BC21DB0`.
    pub request_id: Option<String>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
}

response! {
    CreateNASFileSystemResponse {
        "FileSystemId" => file_system_id: value,
        "FileSystemName" => file_system_name: value,
        "MountTargetDomain" => mount_target_domain: value,
        "RequestId" => request_id: value,
        "OfficeSiteId" => office_site_id: value,
    }
}
