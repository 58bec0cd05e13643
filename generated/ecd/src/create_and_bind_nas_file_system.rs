// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAndBindNasFileSystem`, from `ecd/CreateAndBindNasFileSystem.md`.

use alicloud_runtime::codegen::*;

/// Creates a NAS file system and binds it to the office network of a cloud computer pool.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateAndBindNasFileSystemRequest::new()
///     .file_system_name("...")
///     .storage_type("...")
///     .office_site_id("...")
///     .desktop_group_id("...");
/// let reply = client.create_and_bind_nas_file_system(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAndBindNasFileSystemRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the file system goes by.
    pub file_system_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// Which kind of encrypt it is or is to be.
    pub encrypt_type: Option<i32>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 10000.
    pub end_user_ids: Vec<String>,
}

impl CreateAndBindNasFileSystemRequest {
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
    /// Sets `FileSystemName`, which is required.
    pub fn file_system_name(mut self, value: impl Into<String>) -> Self {
        self.file_system_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `EncryptType`.
    #[inline]
    pub fn encrypt_type(mut self, value: i32) -> Self {
        self.encrypt_type = Some(value);
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `EndUserIds`.
    pub fn end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAndBindNasFileSystemRequest {
        "RegionId" => region_id: query,
        "FileSystemName" => file_system_name: query,
        "Description" => description: query,
        "StorageType" => storage_type: query,
        "EncryptType" => encrypt_type: query,
        "OfficeSiteId" => office_site_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "EndUserIds" => end_user_ids: query,
    }
}

impl Operation for CreateAndBindNasFileSystemRequest {
    type Response = CreateAndBindNasFileSystemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAndBindNasFileSystem")
        .required(
            &[
                "RegionId",
                "FileSystemName",
                "StorageType",
                "OfficeSiteId",
                "DesktopGroupId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateAndBindNasFileSystemRequest`].
pub type CreateAndBindNasFileSystemResponse = alicloud_runtime::EmptyResponse;
