// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsMigrationWorkloads`, from `adb/DescribeApsMigrationWorkloads.md`.

use alicloud_runtime::codegen::*;

/// Lists the APS migration workloads of a cluster by name, OSS location or time.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsMigrationWorkloadsRequest::new()
///     .page_number(1)
///     .page_size(1);
/// let reply = client.describe_aps_migration_workloads(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsMigrationWorkloadsRequest {
    /// **Required.** Which page of the list to return. Range: 1 to 10000.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the workload goes by.
    pub workload_name: Option<String>,
    /// Where the OSS lies.
    pub oss_location: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeApsMigrationWorkloadsRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `WorkloadName`.
    pub fn workload_name(mut self, value: impl Into<String>) -> Self {
        self.workload_name = Some(value.into());
        self
    }
    /// Sets `OssLocation`.
    pub fn oss_location(mut self, value: impl Into<String>) -> Self {
        self.oss_location = Some(value.into());
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
    DescribeApsMigrationWorkloadsRequest {
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "DBClusterId" => db_cluster_id: form,
        "WorkloadName" => workload_name: form,
        "OssLocation" => oss_location: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for DescribeApsMigrationWorkloadsRequest {
    type Response = DescribeApsMigrationWorkloadsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsMigrationWorkloads")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`DescribeApsMigrationWorkloadsRequest`], which the documentation does not describe.
pub type DescribeApsMigrationWorkloadsResponse = alicloud_runtime::UndocumentedResponse;
