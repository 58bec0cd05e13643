// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ContinueDBClusterMigration`, from `polardb/ContinueDBClusterMigration.md`.

use alicloud_runtime::codegen::*;

/// Continues a migration to a cluster, with a forced switch if the call says so.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ContinueDBClusterMigrationRequest::new()
///     .db_cluster_id("...");
/// let reply = client.continue_db_cluster_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ContinueDBClusterMigrationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the force is switched on.
    pub force_switch: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ContinueDBClusterMigrationRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ForceSwitch`.
    pub fn force_switch(mut self, value: impl Into<String>) -> Self {
        self.force_switch = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ContinueDBClusterMigrationRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "ForceSwitch" => force_switch: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ContinueDBClusterMigrationRequest {
    type Response = ContinueDBClusterMigrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ContinueDBClusterMigration")
        .required(&["DBClusterId"])
        .region("RegionId");
}

/// Response to [`ContinueDBClusterMigrationRequest`], which the documentation does not describe.
pub type ContinueDBClusterMigrationResponse = alicloud_runtime::UndocumentedResponse;
