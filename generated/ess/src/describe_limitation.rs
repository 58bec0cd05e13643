// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLimitation`, from `ess/DescribeLimitation.md`.

use alicloud_runtime::codegen::*;

/// Returns the limits that hold for Auto Scaling in the region.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeLimitationRequest::new();
/// let reply = client.describe_limitation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLimitationRequest {}

impl DescribeLimitationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeLimitationRequest {}
}

impl Operation for DescribeLimitationRequest {
    type Response = DescribeLimitationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLimitation").read_only();
}

/// Response to [`DescribeLimitationRequest`].
#[non_exhaustive]
pub struct DescribeLimitationResponse {
    /// How many scheduled tasks the account can have in a region. Example: `70`.
    pub max_number_of_scheduled_tasks: Option<i32>,
    /// How many load balancers can be tied to one scaling group. Example: `30`.
    pub max_number_of_load_balancers: Option<i32>,
    /// Largest value that `MaxSize` can have. Example: `2000`.
    pub max_number_of_max_size: Option<i32>,
    /// How many ALB server groups can be tied to one scaling group. Example: `30`.
    pub max_number_of_alb_server_group: Option<i32>,
    /// How many NLB server groups can be tied to one scaling group. Example: `30`.
    pub max_number_of_nlb_server_group: Option<i32>,
    /// How many RDS instances can be tied to one scaling group. Example: `30`.
    pub max_number_of_db_instances: Option<i32>,
    /// How many scaling configurations one scaling group can have. Example: `70`.
    pub max_number_of_scaling_configurations: Option<i32>,
    /// Largest value that `MinSize` can have. Example: `2000`.
    pub max_number_of_min_size: Option<i32>,
    /// How many lifecycle hooks one scaling group can have. Example: `10`.
    pub max_number_of_lifecycle_hooks: Option<i32>,
    /// How many instances one scaling group can add or remove at a time. Example: `500`.
    pub max_number_of_scaling_instances: Option<i32>,
    /// How many scaling groups the account can have in a region. Example: `200`.
    pub max_number_of_scaling_groups: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE9BEB41-E7B8-4C7D-A3CF-2DCB1066****`.
    pub request_id: Option<String>,
    /// How many receivers of notifications one scaling group can have. Example: `6`.
    pub max_number_of_notification_configurations: Option<i32>,
    /// How many vServer groups can be tied to one scaling group. Example: `5`.
    pub max_number_of_vserver_groups: Option<i32>,
    /// How many scaling rules one scaling group can have. Example: `70`.
    pub max_number_of_scaling_rules: Option<i32>,
}

response! {
    DescribeLimitationResponse {
        "MaxNumberOfScheduledTasks" => max_number_of_scheduled_tasks: value,
        "MaxNumberOfLoadBalancers" => max_number_of_load_balancers: value,
        "MaxNumberOfMaxSize" => max_number_of_max_size: value,
        "MaxNumberOfAlbServerGroup" => max_number_of_alb_server_group: value,
        "MaxNumberOfNlbServerGroup" => max_number_of_nlb_server_group: value,
        "MaxNumberOfDBInstances" => max_number_of_db_instances: value,
        "MaxNumberOfScalingConfigurations" => max_number_of_scaling_configurations: value,
        "MaxNumberOfMinSize" => max_number_of_min_size: value,
        "MaxNumberOfLifecycleHooks" => max_number_of_lifecycle_hooks: value,
        "MaxNumberOfScalingInstances" => max_number_of_scaling_instances: value,
        "MaxNumberOfScalingGroups" => max_number_of_scaling_groups: value,
        "RequestId" => request_id: value,
        "MaxNumberOfNotificationConfigurations" => max_number_of_notification_configurations: value,
        "MaxNumberOfVServerGroups" => max_number_of_vserver_groups: value,
        "MaxNumberOfScalingRules" => max_number_of_scaling_rules: value,
    }
}
