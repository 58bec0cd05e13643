// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLakeStorages`, from `adb/ListLakeStorages.md`.

use alicloud_runtime::codegen::*;

/// Lists the lake storages of a cluster, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListLakeStoragesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.list_lake_storages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLakeStoragesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ListLakeStoragesRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    ListLakeStoragesRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ListLakeStoragesRequest {
    type Response = ListLakeStoragesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLakeStorages")
        .method("GET")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListLakeStoragesRequest`], which the documentation does not describe.
pub type ListLakeStoragesResponse = alicloud_runtime::UndocumentedResponse;
