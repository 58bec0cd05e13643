// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLakeStorage`, from `adb/UpdateLakeStorage.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a lake storage and who may read and write it.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::UpdateLakeStorageRequest::new();
/// let reply = client.update_lake_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLakeStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the lake storage that the call is about.
    pub lake_storage_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// The permissions to work on or to narrow the list down to.
    pub permissions: Vec<Permission>,
}

impl UpdateLakeStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `LakeStorageId`.
    pub fn lake_storage_id(mut self, value: impl Into<String>) -> Self {
        self.lake_storage_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Permissions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateLakeStorageRequest {
        "RegionId" => region_id: form,
        "Description" => description: form,
        "LakeStorageId" => lake_storage_id: form,
        "DBClusterId" => db_cluster_id: form,
        "Permissions" => permissions: form_json,
    }
}

impl Operation for UpdateLakeStorageRequest {
    type Response = UpdateLakeStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLakeStorage");
}

/// Response to [`UpdateLakeStorageRequest`], which the documentation does not describe.
pub type UpdateLakeStorageResponse = alicloud_runtime::UndocumentedResponse;

/// The permissions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Permission {
    /// **Required.** Whether reading is allowed.
    pub read: Option<bool>,
    /// **Required.** Whether writing is allowed.
    pub write: Option<bool>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<PermissionType>>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Read`, which is required.
    #[inline]
    pub fn read(mut self, value: bool) -> Self {
        self.read = Some(value);
        self
    }
    /// Sets `Write`, which is required.
    #[inline]
    pub fn write(mut self, value: bool) -> Self {
        self.write = Some(value);
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<PermissionType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Read" => read: field,
        "Write" => write: field,
        "Account" => account: field,
        "Type" => type_: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum PermissionType {
        /// A service.
        Service = "Service",
        /// A user.
        User = "User",
    }
}
