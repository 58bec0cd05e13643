// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSyncJobList`, from `adb_2019_03_15/DescribeSyncJobList.md`.

use alicloud_runtime::codegen::*;

/// Lists the data synchronization jobs into a cluster, filtered by source.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSyncJobListRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_sync_job_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSyncJobListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of source database it is or is to be.
    pub source_db_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the source database cluster that the call is about.
    pub source_db_cluster_id: Option<String>,
    /// Free text that tells people about the source database cluster.
    pub source_db_cluster_description: Option<String>,
    /// Details about the get source.
    pub get_source_detail: Option<bool>,
}

impl DescribeSyncJobListRequest {
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
    /// Sets `SourceDBType`.
    pub fn source_db_type(mut self, value: impl Into<String>) -> Self {
        self.source_db_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `SourceDBClusterId`.
    pub fn source_db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SourceDBClusterDescription`.
    pub fn source_db_cluster_description(mut self, value: impl Into<String>) -> Self {
        self.source_db_cluster_description = Some(value.into());
        self
    }
    /// Sets `GetSourceDetail`.
    #[inline]
    pub fn get_source_detail(mut self, value: bool) -> Self {
        self.get_source_detail = Some(value);
        self
    }
}

request! {
    DescribeSyncJobListRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SourceDBType" => source_db_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "SourceDBClusterId" => source_db_cluster_id: query,
        "SourceDBClusterDescription" => source_db_cluster_description: query,
        "GetSourceDetail" => get_source_detail: query,
    }
}

impl Operation for DescribeSyncJobListRequest {
    type Response = DescribeSyncJobListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSyncJobList")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSyncJobListRequest`], which the documentation does not describe.
pub type DescribeSyncJobListResponse = alicloud_runtime::UndocumentedResponse;
