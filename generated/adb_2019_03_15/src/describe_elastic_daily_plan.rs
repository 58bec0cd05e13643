// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticDailyPlan`, from `adb_2019_03_15/DescribeElasticDailyPlan.md`.

use alicloud_runtime::codegen::*;

/// Lists the daily runs of scaling plans; applies to clusters in elastic mode.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeElasticDailyPlanRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_elastic_daily_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticDailyPlanRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource pool goes by.
    pub resource_pool_name: Option<String>,
    /// Day whose plan is looked at.
    pub elastic_daily_plan_day: Option<String>,
    /// Items of the kind elastic daily plan status to work on or to narrow the list down to.
    pub elastic_daily_plan_status_list: Option<String>,
}

impl DescribeElasticDailyPlanRequest {
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
    /// Sets `ElasticDailyPlanDay`.
    pub fn elastic_daily_plan_day(mut self, value: impl Into<String>) -> Self {
        self.elastic_daily_plan_day = Some(value.into());
        self
    }
    /// Sets `ElasticDailyPlanStatusList`.
    pub fn elastic_daily_plan_status_list(mut self, value: impl Into<String>) -> Self {
        self.elastic_daily_plan_status_list = Some(value.into());
        self
    }
}

request! {
    DescribeElasticDailyPlanRequest {
        "DBClusterId" => db_cluster_id: query,
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourcePoolName" => resource_pool_name: query,
        "ElasticDailyPlanDay" => elastic_daily_plan_day: query,
        "ElasticDailyPlanStatusList" => elastic_daily_plan_status_list: query,
    }
}

impl Operation for DescribeElasticDailyPlanRequest {
    type Response = DescribeElasticDailyPlanResponse;
    type Error = DescribeElasticDailyPlanError;
    const INFO: OperationInfo = super::operation("DescribeElasticDailyPlan")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticDailyPlanError] = &[
        DescribeElasticDailyPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeElasticDailyPlanRequest`].
#[non_exhaustive]
pub struct DescribeElasticDailyPlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Items of the kind elastic daily plan that were found or are concerned.
    pub elastic_daily_plan_list: Vec<ElasticDailyPlanList>,
}

response! {
    DescribeElasticDailyPlanResponse {
        "RequestId" => request_id: value,
        "ElasticDailyPlanList" => elastic_daily_plan_list: list(""),
    }
}

/// Items of the kind elastic daily plan that were found or are concerned.
#[non_exhaustive]
pub struct ElasticDailyPlanList {
    /// State of what the entry describes, which decides what can be done with it. Example: `3`.
    pub status: Option<i32>,
    /// Day that the plan is for. Example: `2022-12-02`.
    pub day: Option<String>,
    /// Name that the resource pool goes by. Example: `test`.
    pub resource_pool_name: Option<String>,
    /// The start ts that are concerned. Example: `2022-12-02 16:00:00`.
    pub start_ts: Option<String>,
    /// The plan end ts that are concerned. Example: `2022-12-02 16:00:00`.
    pub plan_end_ts: Option<String>,
    /// The plan start ts that are concerned. Example: `2022-12-02 15:00:00`.
    pub plan_start_ts: Option<String>,
    /// How many there are of this: elastic node. Example: `0`.
    pub elastic_node_num: Option<i32>,
    /// The end ts that are concerned. Example: `2022-12-02 16:00:00`.
    pub end_ts: Option<String>,
    /// Name that the plan goes by. Example: `realtimeplan`.
    pub plan_name: Option<String>,
    /// Which kind of elastic plan it is or is to be. Example: `worker`.
    pub elastic_plan_type: Option<String>,
    /// Size or model of the elastic plan worker. Example: `16 Core 64 GB`.
    pub elastic_plan_worker_spec: Option<String>,
}

response! {
    ElasticDailyPlanList {
        "Status" => status: value,
        "Day" => day: value,
        "ResourcePoolName" => resource_pool_name: value,
        "StartTs" => start_ts: value,
        "PlanEndTs" => plan_end_ts: value,
        "PlanStartTs" => plan_start_ts: value,
        "ElasticNodeNum" => elastic_node_num: value,
        "EndTs" => end_ts: value,
        "PlanName" => plan_name: value,
        "ElasticPlanType" => elastic_plan_type: value,
        "ElasticPlanWorkerSpec" => elastic_plan_worker_spec: value,
    }
}

/// Errors that the documentation of [`DescribeElasticDailyPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeElasticDailyPlanError = super::DocumentedError;
