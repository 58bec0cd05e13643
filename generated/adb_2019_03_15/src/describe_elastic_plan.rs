// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticPlan`, from `adb_2019_03_15/DescribeElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Lists the scaling plans of a cluster in elastic mode.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeElasticPlanRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticPlanRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource pool goes by.
    pub resource_pool_name: Option<String>,
    /// Whether the elastic plan is switched on.
    pub elastic_plan_enable: Option<bool>,
}

impl DescribeElasticPlanRequest {
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
    /// Sets `ElasticPlanName`.
    pub fn elastic_plan_name(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_name = Some(value.into());
        self
    }
    /// Sets `ResourcePoolName`.
    pub fn resource_pool_name(mut self, value: impl Into<String>) -> Self {
        self.resource_pool_name = Some(value.into());
        self
    }
    /// Sets `ElasticPlanEnable`.
    #[inline]
    pub fn elastic_plan_enable(mut self, value: bool) -> Self {
        self.elastic_plan_enable = Some(value);
        self
    }
}

request! {
    DescribeElasticPlanRequest {
        "DBClusterId" => db_cluster_id: query,
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourcePoolName" => resource_pool_name: query,
        "ElasticPlanEnable" => elastic_plan_enable: query,
    }
}

impl Operation for DescribeElasticPlanRequest {
    type Response = DescribeElasticPlanResponse;
    type Error = DescribeElasticPlanError;
    const INFO: OperationInfo = super::operation("DescribeElasticPlan")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticPlanError] = &[
        DescribeElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeElasticPlanRequest`].
#[non_exhaustive]
pub struct DescribeElasticPlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Items of the kind elastic plan that were found or are concerned.
    pub elastic_plan_list: Vec<ElasticPlanList>,
}

response! {
    DescribeElasticPlanResponse {
        "RequestId" => request_id: value,
        "ElasticPlanList" => elastic_plan_list: list(""),
    }
}

/// Items of the kind elastic plan that were found or are concerned.
#[non_exhaustive]
pub struct ElasticPlanList {
    /// When it ended or ends, or where the period ends that the data is about. Example: `10:00:00`.
    pub end_time: Option<String>,
    /// Days of the week on which the plan holds. Example: `3,4,5,6`.
    pub weekly_repeat: Option<String>,
    /// Days of the month on which the plan holds. Example: `1,15,25`.
    pub monthly_repeat: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `08:00:00`.
    pub start_time: Option<String>,
    /// Name that the resource pool goes by. Example: `USER_DEFAULT`.
    pub resource_pool_name: Option<String>,
    /// First day on which the plan holds. Example: `2022-12-02`.
    pub start_day: Option<String>,
    /// How many there are of this: elastic node. Example: `0`.
    pub elastic_node_num: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Last day on which the plan holds. Example: `2022-12-09`.
    pub end_day: Option<String>,
    /// Name that the plan goes by. Example: `realtime`.
    pub plan_name: Option<String>,
    /// Which kind of elastic plan it is or is to be. Example: `worker`.
    pub elastic_plan_type: Option<String>,
    /// Size or model of the elastic plan worker. Example: `16 Core 64 GB`.
    pub elastic_plan_worker_spec: Option<String>,
}

response! {
    ElasticPlanList {
        "EndTime" => end_time: value,
        "WeeklyRepeat" => weekly_repeat: value,
        "MonthlyRepeat" => monthly_repeat: value,
        "StartTime" => start_time: value,
        "ResourcePoolName" => resource_pool_name: value,
        "StartDay" => start_day: value,
        "ElasticNodeNum" => elastic_node_num: value,
        "Enable" => enable: value,
        "EndDay" => end_day: value,
        "PlanName" => plan_name: value,
        "ElasticPlanType" => elastic_plan_type: value,
        "ElasticPlanWorkerSpec" => elastic_plan_worker_spec: value,
    }
}

/// Errors that the documentation of [`DescribeElasticPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeElasticPlanError = super::DocumentedError;
