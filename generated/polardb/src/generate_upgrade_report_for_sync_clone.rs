// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateUpgradeReportForSyncClone`, from `polardb/GenerateUpgradeReportForSyncClone.md`.

use alicloud_runtime::codegen::*;

/// Produces a pre-upgrade check report for cloning a source cluster to a newer version.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::GenerateUpgradeReportForSyncCloneRequest::new()
///     .source_db_cluster_id("...")
///     .db_version("...")
///     .creation_option("...")
///     .creation_category("...");
/// let reply = client.generate_upgrade_report_for_sync_clone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateUpgradeReportForSyncCloneRequest {
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the source database cluster that the call is about.
    pub source_db_cluster_id: Option<String>,
    /// **Required.** Which version of the database is meant.
    pub db_version: Option<String>,
    /// **Required.** What the cluster is made from.
    pub creation_option: Option<Open<CreationOption>>,
    /// **Required.** Class that the creation belongs to.
    pub creation_category: Option<String>,
    /// Further settings.
    pub reserve: Option<String>,
}

impl GenerateUpgradeReportForSyncCloneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SourceDBClusterId`, which is required.
    pub fn source_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `CreationOption`, which is required.
    pub fn creation_option(mut self, value: impl Into<Open<CreationOption>>) -> Self {
        self.creation_option = Some(value.into());
        self
    }
    /// Sets `CreationCategory`, which is required.
    pub fn creation_category(mut self, value: impl Into<String>) -> Self {
        self.creation_category = Some(value.into());
        self
    }
    /// Sets `Reserve`.
    pub fn reserve(mut self, value: impl Into<String>) -> Self {
        self.reserve = Some(value.into());
        self
    }
}

request! {
    GenerateUpgradeReportForSyncCloneRequest {
        "DBType" => db_type: query,
        "DBName" => db_name: query,
        "RegionId" => region_id: query,
        "SourceDBClusterId" => source_db_cluster_id: query,
        "DBVersion" => db_version: query,
        "CreationOption" => creation_option: query,
        "CreationCategory" => creation_category: query,
        "Reserve" => reserve: query,
    }
}

impl Operation for GenerateUpgradeReportForSyncCloneRequest {
    type Response = GenerateUpgradeReportForSyncCloneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateUpgradeReportForSyncClone")
        .required(
            &["SourceDBClusterId", "DBVersion", "CreationOption", "CreationCategory"],
        )
        .region("RegionId");
}

/// Response to [`GenerateUpgradeReportForSyncCloneRequest`], which the documentation does not describe.
pub type GenerateUpgradeReportForSyncCloneResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// What the cluster is made from.
    pub enum CreationOption {
        /// An RDS instance, which goes on being copied.
        MigrationFromRDS = "MigrationFromRDS",
        /// A cluster of an earlier version.
        UpgradeFromPolarDB = "UpgradeFromPolarDB",
    }
}
