// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyElasticPlan`, from `adb/ModifyElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Changes an elastic plan of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyElasticPlanRequest::new()
///     .elastic_plan_name("...")
///     .db_cluster_id("...");
/// let reply = client.modify_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyElasticPlanRequest {
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// How large the target is or is to be.
    pub target_size: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ModifyElasticPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ElasticPlanName`, which is required.
    pub fn elastic_plan_name(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_name = Some(value.into());
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
    /// Sets `CronExpression`.
    pub fn cron_expression(mut self, value: impl Into<String>) -> Self {
        self.cron_expression = Some(value.into());
        self
    }
    /// Sets `TargetSize`.
    pub fn target_size(mut self, value: impl Into<String>) -> Self {
        self.target_size = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    ModifyElasticPlanRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CronExpression" => cron_expression: query,
        "TargetSize" => target_size: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ModifyElasticPlanRequest {
    type Response = ModifyElasticPlanResponse;
    type Error = ModifyElasticPlanError;
    const INFO: OperationInfo = super::operation("ModifyElasticPlan")
        .required(&["ElasticPlanName", "DBClusterId"]);
    const ERRORS: &'static [ModifyElasticPlanError] = &[
        ModifyElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyElasticPlanRequest`].
pub type ModifyElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyElasticPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyElasticPlanError = super::DocumentedError;
