// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsDatasources`, from `adb/DescribeApsDatasources.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS data sources of a cluster by type, name or time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsDatasourcesRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_aps_datasources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsDatasourcesRequest {
    /// **Required.** Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which kind of datasource it is or is to be.
    pub datasource_type: Option<String>,
    /// Name that the datasource goes by.
    pub datasource_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeApsDatasourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `DatasourceType`.
    pub fn datasource_type(mut self, value: impl Into<String>) -> Self {
        self.datasource_type = Some(value.into());
        self
    }
    /// Sets `DatasourceName`.
    pub fn datasource_name(mut self, value: impl Into<String>) -> Self {
        self.datasource_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeApsDatasourcesRequest {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "DatasourceType" => datasource_type: form,
        "DatasourceName" => datasource_name: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for DescribeApsDatasourcesRequest {
    type Response = DescribeApsDatasourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsDatasources")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeApsDatasourcesRequest`], which the documentation does not describe.
pub type DescribeApsDatasourcesResponse = alicloud_runtime::UndocumentedResponse;
