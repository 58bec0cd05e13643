// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateColdStorageInstance`, from `polardb/CreateColdStorageInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates a cold storage instance for a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateColdStorageInstanceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.create_cold_storage_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateColdStorageInstanceRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Free text that tells people about the cold storage instance.
    pub cold_storage_instance_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateColdStorageInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ColdStorageInstanceDescription`.
    pub fn cold_storage_instance_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.cold_storage_instance_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateColdStorageInstanceRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ColdStorageInstanceDescription" => cold_storage_instance_description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateColdStorageInstanceRequest {
    type Response = CreateColdStorageInstanceResponse;
    type Error = CreateColdStorageInstanceError;
    const INFO: OperationInfo = super::operation("CreateColdStorageInstance")
        .required(&["DBClusterId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateColdStorageInstanceError] = &[
        CreateColdStorageInstanceError::LockTimeout,
        CreateColdStorageInstanceError::EngineMigrationActionDisabled,
        CreateColdStorageInstanceError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CreateColdStorageInstanceRequest`].
#[non_exhaustive]
pub struct CreateColdStorageInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6EBB4ED-D12F-5F49-824C-9DD9C0EC4CF2`.
    pub request_id: Option<String>,
    /// ID of the cold storage instance that the item belongs to or stands for.
    /// Example: `pcs_2zeth2gf4i83e578t`.
    pub cold_storage_instance_id: Option<String>,
}

response! {
    CreateColdStorageInstanceResponse {
        "RequestId" => request_id: value,
        "ColdStorageInstanceId" => cold_storage_instance_id: value,
    }
}

/// Errors that the documentation of [`CreateColdStorageInstanceRequest`] names.
///
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CreateColdStorageInstanceError = super::DocumentedError;
