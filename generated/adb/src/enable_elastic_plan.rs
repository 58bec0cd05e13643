// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableElasticPlan`, from `adb/EnableElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Puts an elastic plan of a cluster into effect.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::EnableElasticPlanRequest::new()
///     .elastic_plan_name("...")
///     .db_cluster_id("...");
/// let reply = client.enable_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableElasticPlanRequest {
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl EnableElasticPlanRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    EnableElasticPlanRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for EnableElasticPlanRequest {
    type Response = EnableElasticPlanResponse;
    type Error = EnableElasticPlanError;
    const INFO: OperationInfo = super::operation("EnableElasticPlan")
        .required(&["ElasticPlanName", "DBClusterId"]);
    const ERRORS: &'static [EnableElasticPlanError] = &[
        EnableElasticPlanError::AcsElasticPlanAutoWorkerPlanExists,
        EnableElasticPlanError::AcsElasticPlanWorkerPlanExists,
        EnableElasticPlanError::AcsElasticPlanInvalidStartTimeInterval,
        EnableElasticPlanError::AcsElasticPlanInvalidEndTime,
        EnableElasticPlanError::AcsElasticPlanInvalidTodayPlan,
        EnableElasticPlanError::AcsElasticPlanInvalidTargetSize,
        EnableElasticPlanError::AcsElasticPlanInvalidStartTime,
        EnableElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`EnableElasticPlanRequest`].
pub type EnableElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableElasticPlanRequest`] names.
///
/// - [`AcsElasticPlanAutoWorkerPlanExists`](super::DocumentedError::AcsElasticPlanAutoWorkerPlanExists)
/// - [`AcsElasticPlanWorkerPlanExists`](super::DocumentedError::AcsElasticPlanWorkerPlanExists)
/// - [`AcsElasticPlanInvalidStartTimeInterval`](super::DocumentedError::AcsElasticPlanInvalidStartTimeInterval)
/// - [`AcsElasticPlanInvalidEndTime`](super::DocumentedError::AcsElasticPlanInvalidEndTime)
/// - [`AcsElasticPlanInvalidTodayPlan`](super::DocumentedError::AcsElasticPlanInvalidTodayPlan)
/// - [`AcsElasticPlanInvalidTargetSize`](super::DocumentedError::AcsElasticPlanInvalidTargetSize)
/// - [`AcsElasticPlanInvalidStartTime`](super::DocumentedError::AcsElasticPlanInvalidStartTime)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type EnableElasticPlanError = super::DocumentedError;
