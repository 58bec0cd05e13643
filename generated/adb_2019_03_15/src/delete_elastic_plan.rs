// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteElasticPlan`, from `adb_2019_03_15/DeleteElasticPlan.md`.

use alicloud_runtime::codegen::*;

/// Deletes an elastic plan; resources are no longer scaled at its times.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DeleteElasticPlanRequest::new()
///     .db_cluster_id("...")
///     .elastic_plan_name("...");
/// let reply = client.delete_elastic_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteElasticPlanRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
}

impl DeleteElasticPlanRequest {
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
}

request! {
    DeleteElasticPlanRequest {
        "DBClusterId" => db_cluster_id: query,
        "ElasticPlanName" => elastic_plan_name: query,
    }
}

impl Operation for DeleteElasticPlanRequest {
    type Response = DeleteElasticPlanResponse;
    type Error = DeleteElasticPlanError;
    const INFO: OperationInfo = super::operation("DeleteElasticPlan")
        .required(&["DBClusterId", "ElasticPlanName"]);
    const ERRORS: &'static [DeleteElasticPlanError] = &[
        DeleteElasticPlanError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteElasticPlanRequest`].
pub type DeleteElasticPlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteElasticPlanRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteElasticPlanError = super::DocumentedError;
