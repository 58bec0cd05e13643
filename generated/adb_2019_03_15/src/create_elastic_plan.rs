// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateElasticPlan`, from `adb_2019_03_15/CreateElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Creates a plan that scales a resource pool at set times; needs a cluster in elastic mode.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::CreateElasticPlanRequest::new()
///     .db_cluster_id("...")
///     .elastic_plan_name("...")
///     .elastic_plan_time_start("...")
///     .elastic_plan_time_end("...");
/// let reply = client.create_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateElasticPlanRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource pool goes by.
    pub resource_pool_name: Option<String>,
    /// How many there are of this: elastic plan node.
    pub elastic_plan_node_num: Option<i32>,
    /// **Required.** Time of day at which resources are added.
    pub elastic_plan_time_start: Option<String>,
    /// **Required.** Time of day at which resources are given back.
    pub elastic_plan_time_end: Option<String>,
    /// Days of the week on which the plan holds.
    pub elastic_plan_weekly_repeat: Option<String>,
    /// Days of the month on which the plan holds.
    pub elastic_plan_monthly_repeat: Option<String>,
    /// First day on which the plan holds.
    pub elastic_plan_start_day: Option<String>,
    /// Last day on which the plan holds.
    pub elastic_plan_end_day: Option<String>,
    /// Whether the elastic plan is switched on.
    pub elastic_plan_enable: Option<bool>,
    /// Which kind of elastic plan it is or is to be.
    pub elastic_plan_type: Option<String>,
    /// Size or model of the elastic plan worker.
    pub elastic_plan_worker_spec: Option<String>,
}

impl CreateElasticPlanRequest {
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
    /// Sets `ElasticPlanName`, which is required.
    pub fn elastic_plan_name(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_name = Some(value.into());
        self
    }
    /// Sets `ResourcePoolName`.
    pub fn resource_pool_name(mut self, value: impl Into<String>) -> Self {
        self.resource_pool_name = Some(value.into());
        self
    }
    /// Sets `ElasticPlanNodeNum`.
    #[inline]
    pub fn elastic_plan_node_num(mut self, value: i32) -> Self {
        self.elastic_plan_node_num = Some(value);
        self
    }
    /// Sets `ElasticPlanTimeStart`, which is required.
    pub fn elastic_plan_time_start(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_time_start = Some(value.into());
        self
    }
    /// Sets `ElasticPlanTimeEnd`, which is required.
    pub fn elastic_plan_time_end(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_time_end = Some(value.into());
        self
    }
    /// Sets `ElasticPlanWeeklyRepeat`.
    pub fn elastic_plan_weekly_repeat(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_weekly_repeat = Some(value.into());
        self
    }
    /// Sets `ElasticPlanMonthlyRepeat`.
    pub fn elastic_plan_monthly_repeat(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_monthly_repeat = Some(value.into());
        self
    }
    /// Sets `ElasticPlanStartDay`.
    pub fn elastic_plan_start_day(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_start_day = Some(value.into());
        self
    }
    /// Sets `ElasticPlanEndDay`.
    pub fn elastic_plan_end_day(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_end_day = Some(value.into());
        self
    }
    /// Sets `ElasticPlanEnable`.
    #[inline]
    pub fn elastic_plan_enable(mut self, value: bool) -> Self {
        self.elastic_plan_enable = Some(value);
        self
    }
    /// Sets `ElasticPlanType`.
    pub fn elastic_plan_type(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_type = Some(value.into());
        self
    }
    /// Sets `ElasticPlanWorkerSpec`.
    pub fn elastic_plan_worker_spec(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_worker_spec = Some(value.into());
        self
    }
}

request! {
    CreateElasticPlanRequest {
        "DBClusterId" => db_cluster_id: query,
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourcePoolName" => resource_pool_name: query,
        "ElasticPlanNodeNum" => elastic_plan_node_num: query,
        "ElasticPlanTimeStart" => elastic_plan_time_start: query,
        "ElasticPlanTimeEnd" => elastic_plan_time_end: query,
        "ElasticPlanWeeklyRepeat" => elastic_plan_weekly_repeat: query,
        "ElasticPlanMonthlyRepeat" => elastic_plan_monthly_repeat: query,
        "ElasticPlanStartDay" => elastic_plan_start_day: query,
        "ElasticPlanEndDay" => elastic_plan_end_day: query,
        "ElasticPlanEnable" => elastic_plan_enable: query,
        "ElasticPlanType" => elastic_plan_type: query,
        "ElasticPlanWorkerSpec" => elastic_plan_worker_spec: query,
    }
}

impl Operation for CreateElasticPlanRequest {
    type Response = CreateElasticPlanResponse;
    type Error = CreateElasticPlanError;
    const INFO: OperationInfo = super::operation("CreateElasticPlan")
        .required(
            &[
                "DBClusterId",
                "ElasticPlanName",
                "ElasticPlanTimeStart",
                "ElasticPlanTimeEnd",
            ],
        );
    const ERRORS: &'static [CreateElasticPlanError] = &[
        CreateElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateElasticPlanRequest`].
pub type CreateElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateElasticPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateElasticPlanError = super::DocumentedError;
