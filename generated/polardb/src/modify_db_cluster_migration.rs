// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterMigration`, from `polardb/ModifyDBClusterMigration.md`.

use alicloud_runtime::codegen::*;

/// Switches business over to the new cluster, or rolls back, in a migration from RDS to PolarDB.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterMigrationRequest::new()
///     .db_cluster_id("pc-bpxxxxxxx")
///     .source_rdsdb_instance_id("rm-bpxxxxxxx")
///     .new_master_instance_id("pc-bpxxxxxxx");
/// let reply = client.modify_db_cluster_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterMigrationRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the source RDSDB instance that the call is about.
    pub source_rdsdb_instance_id: Option<String>,
    /// **Required.** ID of the new master instance that the call is about.
    pub new_master_instance_id: Option<String>,
    /// Whether the two sides exchange their host names.
    pub swap_connection_string: Option<String>,
    /// The connection strings that are concerned.
    pub connection_strings: Option<String>,
}

impl ModifyDBClusterMigrationRequest {
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
    /// Sets `SourceRDSDBInstanceId`, which is required.
    pub fn source_rdsdb_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_rdsdb_instance_id = Some(value.into());
        self
    }
    /// Sets `NewMasterInstanceId`, which is required.
    pub fn new_master_instance_id(mut self, value: impl Into<String>) -> Self {
        self.new_master_instance_id = Some(value.into());
        self
    }
    /// Sets `SwapConnectionString`.
    pub fn swap_connection_string(mut self, value: impl Into<String>) -> Self {
        self.swap_connection_string = Some(value.into());
        self
    }
    /// Sets `ConnectionStrings`.
    pub fn connection_strings(mut self, value: impl Into<String>) -> Self {
        self.connection_strings = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterMigrationRequest {
        "DBClusterId" => db_cluster_id: query,
        "SourceRDSDBInstanceId" => source_rdsdb_instance_id: query,
        "NewMasterInstanceId" => new_master_instance_id: query,
        "SwapConnectionString" => swap_connection_string: query,
        "ConnectionStrings" => connection_strings: query,
    }
}

impl Operation for ModifyDBClusterMigrationRequest {
    type Response = ModifyDBClusterMigrationResponse;
    type Error = ModifyDBClusterMigrationError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterMigration")
        .required(&["DBClusterId", "SourceRDSDBInstanceId", "NewMasterInstanceId"]);
    const ERRORS: &'static [ModifyDBClusterMigrationError] = &[
        ModifyDBClusterMigrationError::InvalidConnectionStringMalformed,
        ModifyDBClusterMigrationError::InvalidDBClusterNotFound,
        ModifyDBClusterMigrationError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyDBClusterMigrationRequest`].
pub type ModifyDBClusterMigrationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterMigrationRequest`] names.
///
/// - [`InvalidConnectionStringMalformed`](super::DocumentedError::InvalidConnectionStringMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyDBClusterMigrationError = super::DocumentedError;
