// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticPlanJobs`, from `adb/DescribeElasticPlanJobs.md`.

use alicloud_runtime::codegen::*;

/// Lists the scaling jobs that elastic plans of a cluster started.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeElasticPlanJobsRequest::new()
///     .page_size(1)
///     .page_number(1)
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_elastic_plan_jobs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticPlanJobsRequest {
    /// Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeElasticPlanJobsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ElasticPlanName`.
    pub fn elastic_plan_name(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeElasticPlanJobsRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourceGroupName" => resource_group_name: query,
        "Status" => status: query,
        "StartTime" => start_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeElasticPlanJobsRequest {
    type Response = DescribeElasticPlanJobsResponse;
    type Error = DescribeElasticPlanJobsError;
    const INFO: OperationInfo = super::operation("DescribeElasticPlanJobs")
        .required(&["PageSize", "PageNumber", "DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticPlanJobsError] = &[
        DescribeElasticPlanJobsError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeElasticPlanJobsRequest {
    type Item = Job;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.jobs)
    }
}

/// Response to [`DescribeElasticPlanJobsRequest`].
#[non_exhaustive]
pub struct DescribeElasticPlanJobsResponse {
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The jobs that were found or are concerned, one entry each.
    pub jobs: Vec<Job>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5C433C2-001F-58E3-99F5-3274C14DF8BD`.
    pub request_id: Option<String>,
}

response! {
    DescribeElasticPlanJobsResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Jobs" => jobs: list(""),
        "RequestId" => request_id: value,
    }
}

/// The jobs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Job {
    /// Name that the elastic plan goes by. Example: `test`.
    pub elastic_plan_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUCCESSFUL`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `EXECUTOR`.
    pub type_: Option<String>,
    /// Name that the resource group goes by. Example: `test`.
    pub resource_group_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-01-01T11:01:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-01-01T12:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// How large the target is or is to be. Example: `32ACU`.
    pub target_size: Option<String>,
    /// Compute units that were used in all. Example: `32ACU`.
    pub total_acu: Option<String>,
    /// Reserved compute units that were used. Example: `16ACU`.
    pub reserve_acu: Option<String>,
    /// Elastic compute units that were used. Example: `16ACU`.
    pub elastic_acu: Option<String>,
    /// How large the instance is or is to be. Example: `1`.
    pub instance_size: Option<i32>,
}

response! {
    Job {
        "ElasticPlanName" => elastic_plan_name: value,
        "Status" => status: value,
        "Type" => type_: value,
        "ResourceGroupName" => resource_group_name: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "TargetSize" => target_size: value,
        "TotalAcu" => total_acu: value,
        "ReserveAcu" => reserve_acu: value,
        "ElasticAcu" => elastic_acu: value,
        "InstanceSize" => instance_size: value,
    }
}

/// Errors that the documentation of [`DescribeElasticPlanJobsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeElasticPlanJobsError = super::DocumentedError;
