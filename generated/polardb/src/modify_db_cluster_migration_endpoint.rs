// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterMigrationEndpoint`, from `polardb/ModifyDBClusterMigrationEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Changes how endpoints are handled in the migration of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterMigrationEndpointRequest::new()
///     .db_cluster_id("...")
///     .migration_config("...");
/// let reply = client.modify_db_cluster_migration_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterMigrationEndpointRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Settings of the migration, and what it works with.
    pub migration_config: Option<String>,
}

impl ModifyDBClusterMigrationEndpointRequest {
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
    /// Sets `MigrationConfig`, which is required.
    pub fn migration_config(mut self, value: impl Into<String>) -> Self {
        self.migration_config = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterMigrationEndpointRequest {
        "DBClusterId" => db_cluster_id: query,
        "MigrationConfig" => migration_config: query,
    }
}

impl Operation for ModifyDBClusterMigrationEndpointRequest {
    type Response = ModifyDBClusterMigrationEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterMigrationEndpoint")
        .required(&["DBClusterId", "MigrationConfig"]);
}

/// Response to [`ModifyDBClusterMigrationEndpointRequest`], which the documentation does not describe.
pub type ModifyDBClusterMigrationEndpointResponse = alicloud_runtime::UndocumentedResponse;
