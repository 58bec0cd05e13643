// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJobResourceUsage`, from `adb/DescribeJobResourceUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows the resources that the jobs of a cluster used.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeJobResourceUsageRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_job_resource_usage(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJobResourceUsageRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeJobResourceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
}

request! {
    DescribeJobResourceUsageRequest {
        "DBClusterId" => db_cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeJobResourceUsageRequest {
    type Response = DescribeJobResourceUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeJobResourceUsage")
        .required(&["DBClusterId", "StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeJobResourceUsageRequest {
    type Item = JobAcuUsage;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.job_acu_usage)
    }
}

/// Response to [`DescribeJobResourceUsageRequest`].
#[non_exhaustive]
pub struct DescribeJobResourceUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<JobResourceUsageData>,
}

response! {
    DescribeJobResourceUsageResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct JobResourceUsageData {
    /// ID of the database cluster that the item belongs to or stands for. Example: `amv-clusterxxx`.
    pub db_cluster_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-05-22T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-05-23T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// How much of the job acu has been used.
    pub job_acu_usage: Vec<JobAcuUsage>,
}

response! {
    JobResourceUsageData {
        "DBClusterId" => db_cluster_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "JobAcuUsage" => job_acu_usage: list(""),
    }
}

/// How much of the job acu has been used.
#[non_exhaustive]
pub struct JobAcuUsage {
    /// ID of the job, for asking later how it stands. Example: `1592`.
    pub job_id: Option<String>,
    /// Name that the resource group goes by. Example: `job_default`.
    pub resource_group_name: Option<String>,
    /// When the job began or is to begin. Example: `2023-05-22T16:00:00Z`.
    pub job_start_time: Option<Timestamp>,
    /// When the job ended or is to end. Example: `2023-05-23T16:00:00Z`.
    pub job_end_time: Option<Timestamp>,
    /// Details about the acu usage.
    pub acu_usage_detail: Option<AcuUsageDetail>,
}

response! {
    JobAcuUsage {
        "JobId" => job_id: value,
        "ResourceGroupName" => resource_group_name: value,
        "JobStartTime" => job_start_time: value,
        "JobEndTime" => job_end_time: value,
        "AcuUsageDetail" => acu_usage_detail: value,
    }
}

/// Details about the acu usage.
#[non_exhaustive]
pub struct AcuUsageDetail {
    /// Number that counts or picks out the total acu. Example: `32ACU`.
    pub total_acu_number: Option<f64>,
    /// Number that counts or picks out the reserved acu. Example: `16ACU`.
    pub reserved_acu_number: Option<f64>,
    /// Number that counts or picks out the elastic acu. Example: `16ACU`.
    pub elastic_acu_number: Option<f64>,
}

response! {
    AcuUsageDetail {
        "TotalAcuNumber" => total_acu_number: value,
        "ReservedAcuNumber" => reserved_acu_number: value,
        "ElasticAcuNumber" => elastic_acu_number: value,
    }
}
