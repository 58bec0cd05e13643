// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossCloudLevels`, from `polardb/DescribeCrossCloudLevels.md`.

use alicloud_runtime::codegen::*;

/// Lists specification levels for PolarDB on other clouds, by engine, version, and storage type.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeCrossCloudLevelsRequest::new()
///     .project_id("...")
///     .db_type("...")
///     .storage_type("...");
/// let reply = client.describe_cross_cloud_levels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossCloudLevelsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// **Required.** Which kind of storage it is or is to be.
    pub storage_type: Option<Open<StorageType>>,
}

impl DescribeCrossCloudLevelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `StorageType`, which is required.
    pub fn storage_type(mut self, value: impl Into<Open<StorageType>>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    DescribeCrossCloudLevelsRequest {
        "ProjectId" => project_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for DescribeCrossCloudLevelsRequest {
    type Response = DescribeCrossCloudLevelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCrossCloudLevels")
        .required(&["ProjectId", "DBType", "StorageType"])
        .read_only();
}

/// Response to [`DescribeCrossCloudLevelsRequest`], which the documentation does not describe.
pub type DescribeCrossCloudLevelsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Which kind of storage it is or is to be.
    pub enum StorageType {
        /// Disks of the machine.
        LocalSsd = "LocalSsd",
        /// Storage that nodes share.
        SharedStorage = "SharedStorage",
    }
}
