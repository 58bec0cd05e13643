// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColdStorageInstance`, from `polardb/DescribeColdStorageInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows the cold storage instance of a cluster and the cold tables that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeColdStorageInstanceRequest::new();
/// let reply = client.describe_cold_storage_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColdStorageInstanceRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Which kind of engine it is or is to be.
    pub engine_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Kind of object that the task works on.
    pub object_type: Option<String>,
}

impl DescribeColdStorageInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ExpireTime`.
    #[inline]
    pub fn expire_time(mut self, value: i32) -> Self {
        self.expire_time = Some(value);
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `ObjectType`.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
}

request! {
    DescribeColdStorageInstanceRequest {
        "DBClusterId" => db_cluster_id: query,
        "NextToken" => next_token: query,
        "TableName" => table_name: query,
        "DBName" => db_name: query,
        "EngineType" => engine_type: query,
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "ExpireTime" => expire_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ObjectType" => object_type: query,
    }
}

impl Operation for DescribeColdStorageInstanceRequest {
    type Response = DescribeColdStorageInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeColdStorageInstance")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeColdStorageInstanceRequest`], which the documentation does not describe.
pub type DescribeColdStorageInstanceResponse = alicloud_runtime::UndocumentedResponse;
