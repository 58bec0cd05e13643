// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySyncJob`, from `adb_2019_03_15/ModifySyncJob.md`.

use alicloud_runtime::codegen::*;

/// Changes a data synchronization job, such as its source database clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifySyncJobRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_sync_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySyncJobRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Clusters that data comes from. Items: at most 21.
    pub source_db_cluster: Vec<SourceDBCluster>,
    /// Service that data comes from.
    pub sync_platform: Option<String>,
}

impl ModifySyncJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SourceDBCluster`.
    pub fn source_db_cluster(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceDBCluster>>,
    ) -> Self {
        self.source_db_cluster = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SyncPlatform`.
    pub fn sync_platform(mut self, value: impl Into<String>) -> Self {
        self.sync_platform = Some(value.into());
        self
    }
}

request! {
    ModifySyncJobRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SourceDBCluster" => source_db_cluster: query,
        "SyncPlatform" => sync_platform: query,
    }
}

impl Operation for ModifySyncJobRequest {
    type Response = ModifySyncJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySyncJob")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId");
}

/// Response to [`ModifySyncJobRequest`], which the documentation does not describe.
pub type ModifySyncJobResponse = alicloud_runtime::UndocumentedResponse;

/// Clusters that data comes from.
#[non_exhaustive]
pub struct SourceDBCluster {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// **Required.** IDs of the clusters to work on or to narrow the list down to.
    pub cluster_ids: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl SourceDBCluster {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `OperateType`, which is required.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `ClusterIds`, which is required.
    pub fn cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.cluster_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    SourceDBCluster {
        "Type" => type_: field,
        "OperateType" => operate_type: field,
        "ClusterIds" => cluster_ids: field,
        "RegionId" => region_id: field,
        "JobId" => job_id: field,
    }
}
