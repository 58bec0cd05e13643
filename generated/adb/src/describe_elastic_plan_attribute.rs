// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticPlanAttribute`, from `adb/DescribeElasticPlanAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows one elastic plan of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeElasticPlanAttributeRequest::new()
///     .elastic_plan_name("...")
///     .db_cluster_id("...");
/// let reply = client.describe_elastic_plan_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticPlanAttributeRequest {
    /// **Required.** Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeElasticPlanAttributeRequest {
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
    DescribeElasticPlanAttributeRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeElasticPlanAttributeRequest {
    type Response = DescribeElasticPlanAttributeResponse;
    type Error = DescribeElasticPlanAttributeError;
    const INFO: OperationInfo = super::operation("DescribeElasticPlanAttribute")
        .required(&["ElasticPlanName", "DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticPlanAttributeError] = &[
        DescribeElasticPlanAttributeError::InvalidDBClusterNotFound,
        DescribeElasticPlanAttributeError::AcsElasticPlanNotFound,
    ];
}

/// Response to [`DescribeElasticPlanAttributeRequest`].
#[non_exhaustive]
pub struct DescribeElasticPlanAttributeResponse {
    /// Scaling plan, with its facts.
    pub elastic_plan: Option<ElasticPlan>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5C433C2-001F-58E3-99F5-3274C14DF8BD`.
    pub request_id: Option<String>,
}

response! {
    DescribeElasticPlanAttributeResponse {
        "ElasticPlan" => elastic_plan: value,
        "RequestId" => request_id: value,
    }
}

/// Scaling plan, with its facts.
#[non_exhaustive]
pub struct ElasticPlan {
    /// Name that the elastic plan goes by. Example: `test`.
    pub elastic_plan_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `EXECUTOR`.
    pub type_: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Name that the resource group goes by. Example: `test`.
    pub resource_group_name: Option<String>,
    /// How large the target is or is to be. Example: `32ACU`.
    pub target_size: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-01-01T12:01:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2025-01-01T12:01:00Z`.
    pub end_time: Option<Timestamp>,
    /// Schedule in the notation of cron. Example: `0 20 14 * * ?`.
    pub cron_expression: Option<String>,
    /// Whether the plan takes and frees resources by load. Example: `false`.
    pub auto_scale: Option<bool>,
}

response! {
    ElasticPlan {
        "ElasticPlanName" => elastic_plan_name: value,
        "Type" => type_: value,
        "Enabled" => enabled: value,
        "ResourceGroupName" => resource_group_name: value,
        "TargetSize" => target_size: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "CronExpression" => cron_expression: value,
        "AutoScale" => auto_scale: value,
    }
}

/// Errors that the documentation of [`DescribeElasticPlanAttributeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`AcsElasticPlanNotFound`](super::DocumentedError::AcsElasticPlanNotFound)
pub type DescribeElasticPlanAttributeError = super::DocumentedError;
