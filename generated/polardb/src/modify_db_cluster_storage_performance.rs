// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterStoragePerformance`, from `polardb/ModifyDBClusterStoragePerformance.md`.

use alicloud_runtime::codegen::*;

/// Changes storage type, provisioned IOPS, or bursting of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterStoragePerformanceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_storage_performance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterStoragePerformanceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Reads and writes a second of this: provisioned.
    pub provisioned_iops: Option<i32>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
    /// Whether the bursting is switched on.
    pub bursting_enabled: Option<String>,
    /// Which way the size changes, such as `Upgrade` or `Downgrade`.
    pub modify_type: Option<String>,
}

impl ModifyDBClusterStoragePerformanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i32) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: impl Into<String>) -> Self {
        self.bursting_enabled = Some(value.into());
        self
    }
    /// Sets `ModifyType`.
    pub fn modify_type(mut self, value: impl Into<String>) -> Self {
        self.modify_type = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterStoragePerformanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "ClientToken" => client_token: query,
        "ProvisionedIops" => provisioned_iops: query,
        "StorageType" => storage_type: query,
        "BurstingEnabled" => bursting_enabled: query,
        "ModifyType" => modify_type: query,
    }
}

impl Operation for ModifyDBClusterStoragePerformanceRequest {
    type Response = ModifyDBClusterStoragePerformanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterStoragePerformance")
        .required(&["DBClusterId"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDBClusterStoragePerformanceRequest`], which the documentation does not describe.
pub type ModifyDBClusterStoragePerformanceResponse = alicloud_runtime::UndocumentedResponse;
