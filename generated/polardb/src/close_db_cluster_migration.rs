// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseDBClusterMigration`, from `polardb/CloseDBClusterMigration.md`.

use alicloud_runtime::codegen::*;

/// Ends the migration from RDS to a cluster, either by completing it or by giving it up.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CloseDBClusterMigrationRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx");
/// let reply = client.close_db_cluster_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseDBClusterMigrationRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether binary logging stays on after the migration. Default: `true`.
    pub continue_enable_binlog: Option<bool>,
}

impl CloseDBClusterMigrationRequest {
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
    /// Sets `ContinueEnableBinlog`.
    #[inline]
    pub fn continue_enable_binlog(mut self, value: bool) -> Self {
        self.continue_enable_binlog = Some(value);
        self
    }
}

request! {
    CloseDBClusterMigrationRequest {
        "DBClusterId" => db_cluster_id: query,
        "ContinueEnableBinlog" => continue_enable_binlog: query,
    }
}

impl Operation for CloseDBClusterMigrationRequest {
    type Response = CloseDBClusterMigrationResponse;
    type Error = CloseDBClusterMigrationError;
    const INFO: OperationInfo = super::operation("CloseDBClusterMigration")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [CloseDBClusterMigrationError] = &[
        CloseDBClusterMigrationError::EngineMigrationStatusNotSurpport,
        CloseDBClusterMigrationError::EngineMigrationNotExist,
        CloseDBClusterMigrationError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CloseDBClusterMigrationRequest`].
pub type CloseDBClusterMigrationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CloseDBClusterMigrationRequest`] names.
///
/// - [`EngineMigrationStatusNotSurpport`](super::DocumentedError::EngineMigrationStatusNotSurpport)
/// - [`EngineMigrationNotExist`](super::DocumentedError::EngineMigrationNotExist)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CloseDBClusterMigrationError = super::DocumentedError;
