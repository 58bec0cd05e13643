// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEngineMigration`, from `polardbx/ModifyEngineMigration.md`.

use alicloud_runtime::codegen::*;

/// Changes an engine migration, such as its new primary instance or swapped connection addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ModifyEngineMigrationRequest::new();
/// let reply = client.modify_engine_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEngineMigrationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Name that the source database instance goes by.
    pub source_db_instance_name: Option<String>,
    /// Name that the new master database instance goes by.
    pub new_master_db_instance_name: Option<String>,
    /// Whether the two instances exchange their host names at the end.
    pub swap_connection_string: Option<String>,
    /// The connection strings that are concerned.
    pub connection_strings: Option<String>,
}

impl ModifyEngineMigrationRequest {
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
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SourceDBInstanceName`.
    pub fn source_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_instance_name = Some(value.into());
        self
    }
    /// Sets `NewMasterDBInstanceName`.
    pub fn new_master_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.new_master_db_instance_name = Some(value.into());
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
    ModifyEngineMigrationRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SourceDBInstanceName" => source_db_instance_name: query,
        "NewMasterDBInstanceName" => new_master_db_instance_name: query,
        "SwapConnectionString" => swap_connection_string: query,
        "ConnectionStrings" => connection_strings: query,
    }
}

impl Operation for ModifyEngineMigrationRequest {
    type Response = ModifyEngineMigrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEngineMigration")
        .region("RegionId");
}

/// Response to [`ModifyEngineMigrationRequest`], which the documentation does not describe.
pub type ModifyEngineMigrationResponse = alicloud_runtime::UndocumentedResponse;
