// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateElasticPlan`, from `adb/CreateElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Creates an elastic plan that scales the resources of a cluster on a schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateElasticPlanRequest::new()
///     .elastic_plan_name("...")
///     .enabled(true)
///     .type_("...")
///     .db_cluster_id("...");
/// let reply = client.create_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateElasticPlanRequest {
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// Schedule in the notation of cron.
    pub cron_expression: Option<String>,
    /// How large the target is or is to be.
    pub target_size: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Whether the plan takes and frees resources by load.
    pub auto_scale: Option<bool>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CreateElasticPlanRequest {
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
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
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
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AutoScale`.
    #[inline]
    pub fn auto_scale(mut self, value: bool) -> Self {
        self.auto_scale = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    CreateElasticPlanRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourceGroupName" => resource_group_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Enabled" => enabled: query,
        "CronExpression" => cron_expression: query,
        "TargetSize" => target_size: query,
        "Type" => type_: query,
        "AutoScale" => auto_scale: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CreateElasticPlanRequest {
    type Response = CreateElasticPlanResponse;
    type Error = CreateElasticPlanError;
    const INFO: OperationInfo = super::operation("CreateElasticPlan")
        .required(&["ElasticPlanName", "Enabled", "Type", "DBClusterId"]);
    const ERRORS: &'static [CreateElasticPlanError] = &[
        CreateElasticPlanError::AcsElasticPlanInvalidEndTime,
        CreateElasticPlanError::AcsElasticPlanNameAlreadyExists,
        CreateElasticPlanError::AcsElasticPlanWorkerNotFound,
        CreateElasticPlanError::AcsElasticPlanAutoWorkerPlanExists,
        CreateElasticPlanError::AcsElasticPlanWorkerPlanExists,
        CreateElasticPlanError::AcsElasticPlanInvalidStartTimeInterval,
        CreateElasticPlanError::AcsElasticPlanInvalidTodayPlan,
        CreateElasticPlanError::AcsElasticPlanInvalidTargetSize,
        CreateElasticPlanError::AcsElasticPlanInvalidStartTime,
        CreateElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateElasticPlanRequest`].
pub type CreateElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateElasticPlanRequest`] names.
///
/// - [`AcsElasticPlanInvalidEndTime`](super::DocumentedError::AcsElasticPlanInvalidEndTime)
/// - [`AcsElasticPlanNameAlreadyExists`](super::DocumentedError::AcsElasticPlanNameAlreadyExists)
/// - [`AcsElasticPlanWorkerNotFound`](super::DocumentedError::AcsElasticPlanWorkerNotFound)
/// - [`AcsElasticPlanAutoWorkerPlanExists`](super::DocumentedError::AcsElasticPlanAutoWorkerPlanExists)
/// - [`AcsElasticPlanWorkerPlanExists`](super::DocumentedError::AcsElasticPlanWorkerPlanExists)
/// - [`AcsElasticPlanInvalidStartTimeInterval`](super::DocumentedError::AcsElasticPlanInvalidStartTimeInterval)
/// - [`AcsElasticPlanInvalidTodayPlan`](super::DocumentedError::AcsElasticPlanInvalidTodayPlan)
/// - [`AcsElasticPlanInvalidTargetSize`](super::DocumentedError::AcsElasticPlanInvalidTargetSize)
/// - [`AcsElasticPlanInvalidStartTime`](super::DocumentedError::AcsElasticPlanInvalidStartTime)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateElasticPlanError = super::DocumentedError;
