// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeViewJobs`, from `adb/DescribeViewJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the refresh jobs of views in a cluster, filtered by schema, view or owner.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeViewJobsRequest::new();
/// let reply = client.describe_view_jobs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeViewJobsRequest {
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Name that the filter view goes by.
    pub filter_view_name: Option<String>,
    /// Which kind of filter view it is or is to be.
    pub filter_view_type: Option<String>,
    /// Keeps views of this owner.
    pub filter_owner: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeViewJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `FilterViewName`.
    pub fn filter_view_name(mut self, value: impl Into<String>) -> Self {
        self.filter_view_name = Some(value.into());
        self
    }
    /// Sets `FilterViewType`.
    pub fn filter_view_type(mut self, value: impl Into<String>) -> Self {
        self.filter_view_type = Some(value.into());
        self
    }
    /// Sets `FilterOwner`.
    pub fn filter_owner(mut self, value: impl Into<String>) -> Self {
        self.filter_owner = Some(value.into());
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeViewJobsRequest {
        "SchemaName" => schema_name: query,
        "OrderBy" => order_by: query,
        "FilterViewName" => filter_view_name: query,
        "FilterViewType" => filter_view_type: query,
        "FilterOwner" => filter_owner: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeViewJobsRequest {
    type Response = DescribeViewJobsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeViewJobs")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeViewJobsRequest`], which the documentation does not describe.
pub type DescribeViewJobsResponse = alicloud_runtime::UndocumentedResponse;
