// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AbortDBClusterMigration`, from `polardb/AbortDBClusterMigration.md`.

use alicloud_runtime::codegen::*;

/// Breaks off the migration of a cluster before it is complete.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::AbortDBClusterMigrationRequest::new()
///     .db_cluster_id("...");
/// let reply = client.abort_db_cluster_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AbortDBClusterMigrationRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl AbortDBClusterMigrationRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    AbortDBClusterMigrationRequest {
        "DBClusterId" => db_cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for AbortDBClusterMigrationRequest {
    type Response = AbortDBClusterMigrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AbortDBClusterMigration")
        .required(&["DBClusterId"]);
}

/// Response to [`AbortDBClusterMigrationRequest`], which the documentation does not describe.
pub type AbortDBClusterMigrationResponse = alicloud_runtime::UndocumentedResponse;
