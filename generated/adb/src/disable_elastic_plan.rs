// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableElasticPlan`, from `adb/DisableElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Stops an elastic plan of a cluster from taking effect, without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DisableElasticPlanRequest::new()
///     .elastic_plan_name("...")
///     .db_cluster_id("...");
/// let reply = client.disable_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableElasticPlanRequest {
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DisableElasticPlanRequest {
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
    DisableElasticPlanRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DisableElasticPlanRequest {
    type Response = DisableElasticPlanResponse;
    type Error = DisableElasticPlanError;
    const INFO: OperationInfo = super::operation("DisableElasticPlan")
        .required(&["ElasticPlanName", "DBClusterId"]);
    const ERRORS: &'static [DisableElasticPlanError] = &[
        DisableElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DisableElasticPlanRequest`].
pub type DisableElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableElasticPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DisableElasticPlanError = super::DocumentedError;
