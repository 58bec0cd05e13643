// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseEngineMigration`, from `polardbx/CloseEngineMigration.md`.

use alicloud_runtime::codegen::*;

/// Ends an engine migration, with the binary log kept going if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CloseEngineMigrationRequest::new()
///     .db_instance_name("...");
/// let reply = client.close_engine_migration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseEngineMigrationRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether binary logging stays on after the migration is closed.
    pub continue_enable_binlog: Option<String>,
}

impl CloseEngineMigrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ContinueEnableBinlog`.
    pub fn continue_enable_binlog(mut self, value: impl Into<String>) -> Self {
        self.continue_enable_binlog = Some(value.into());
        self
    }
}

request! {
    CloseEngineMigrationRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
        "ContinueEnableBinlog" => continue_enable_binlog: query,
    }
}

impl Operation for CloseEngineMigrationRequest {
    type Response = CloseEngineMigrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CloseEngineMigration")
        .required(&["DBInstanceName"])
        .region("RegionId");
}

/// Response to [`CloseEngineMigrationRequest`], which the documentation does not describe.
pub type CloseEngineMigrationResponse = alicloud_runtime::UndocumentedResponse;
