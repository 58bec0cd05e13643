// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLimitation`, from `ess_2022_02_22/DescribeLimitation.md`.

use alicloud_runtime::codegen::*;

/// Shows the limits of the account, such as how many scaling groups and rules it may have.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeLimitationRequest::new();
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
    /// Largest value, allowed or found, of this: number of scheduled tasks. Example: `70`.
    pub max_number_of_scheduled_tasks: Option<i32>,
    /// Largest value, allowed or found, of this: number of load balancers. Example: `30`.
    pub max_number_of_load_balancers: Option<i32>,
    /// How large the max number of max is or is to be. Example: `2000`.
    pub max_number_of_max_size: Option<i32>,
    /// The max number of alb server group that the item belongs to or stands for. Example: `30`.
    pub max_number_of_alb_server_group: Option<i32>,
    /// The max number of nlb server group that the item belongs to or stands for. Example: `30`.
    pub max_number_of_nlb_server_group: Option<i32>,
    /// Largest value, allowed or found, of this: number of database instances. Example: `30`.
    pub max_number_of_db_instances: Option<i32>,
    /// Largest value, allowed or found, of this: number of scaling configurations. Example: `70`.
    pub max_number_of_scaling_configurations: Option<i32>,
    /// How large the max number of min is or is to be. Example: `2000`.
    pub max_number_of_min_size: Option<i32>,
    /// Largest value, allowed or found, of this: number of lifecycle hooks. Example: `10`.
    pub max_number_of_lifecycle_hooks: Option<i32>,
    /// Largest value, allowed or found, of this: number of scaling instances. Example: `500`.
    pub max_number_of_scaling_instances: Option<i32>,
    /// Largest value, allowed or found, of this: number of scaling groups. Example: `200`.
    pub max_number_of_scaling_groups: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE9BEB41-E7B8-4C7D-A3CF-2DCB1066****`.
    pub request_id: Option<String>,
    /// Largest value, allowed or found, of this: number of notification configurations. Example: `6`.
    pub max_number_of_notification_configurations: Option<i32>,
    /// Largest value, allowed or found, of this: number of vServer groups. Example: `5`.
    pub max_number_of_vserver_groups: Option<i32>,
    /// Rules that apply to the max number of scaling, one entry each. Example: `70`.
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
