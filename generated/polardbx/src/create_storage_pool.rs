// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStoragePool`, from `polardbx/CreateStoragePool.md`.

use alicloud_runtime::codegen::*;

/// Creates a storage pool out of data nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateStoragePoolRequest::new()
///     .db_instance_name("...");
/// let reply = client.create_storage_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStoragePoolRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Name that the storage pool goes by.
    pub storage_pool_name: Option<String>,
    /// Items of the kind storage pool DN to work on or to narrow the list down to.
    pub storage_pool_dn_list: Option<String>,
}

impl CreateStoragePoolRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `StoragePoolName`.
    pub fn storage_pool_name(mut self, value: impl Into<String>) -> Self {
        self.storage_pool_name = Some(value.into());
        self
    }
    /// Sets `StoragePoolDNList`.
    pub fn storage_pool_dn_list(mut self, value: impl Into<String>) -> Self {
        self.storage_pool_dn_list = Some(value.into());
        self
    }
}

request! {
    CreateStoragePoolRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "StoragePoolName" => storage_pool_name: query,
        "StoragePoolDNList" => storage_pool_dn_list: query,
    }
}

impl Operation for CreateStoragePoolRequest {
    type Response = CreateStoragePoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStoragePool")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId");
}

/// Response to [`CreateStoragePoolRequest`], which the documentation does not describe.
pub type CreateStoragePoolResponse = alicloud_runtime::UndocumentedResponse;
