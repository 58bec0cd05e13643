// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingInstances`, from `ess/DescribeScalingInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{HealthStatus, SpotStrategy};

/// Lists the ECS, ECI, or managed instances in a scaling group with many filters.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::DescribeScalingInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_scaling_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScalingInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1i65jd06v04vdh****`.
    pub scaling_configuration_id: Option<String>,
    /// Whether the instance counts as healthy; Auto Scaling takes those that do not out of the group.
    /// Example: `Healthy`.
    pub health_status: Option<Open<HealthStatus>>,
    /// Where the instance, configuration, or group stands in its life. Example: `InService`.
    pub lifecycle_state: Option<Open<LifecycleState>>,
    /// Whether Auto Scaling created the instance or somebody added it. Example: `AutoCreated`.
    pub creation_type: Option<Open<CreationType>>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 200. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only these instances. Items: at most 100. Example: `i-bp109k5j3dum1ce6****`.
    pub instance_id: Vec<String>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// Return only instances that came into the group in these ways. Items: at most 10.
    pub creation_types: Vec<String>,
    /// Return only instances at these points in their life. Items: at most 10.
    pub lifecycle_states: Vec<String>,
}

impl DescribeScalingInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<Open<HealthStatus>>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `LifecycleState`.
    pub fn lifecycle_state(mut self, value: impl Into<Open<LifecycleState>>) -> Self {
        self.lifecycle_state = Some(value.into());
        self
    }
    /// Sets `CreationType`.
    pub fn creation_type(mut self, value: impl Into<Open<CreationType>>) -> Self {
        self.creation_type = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScalingActivityId`.
    pub fn scaling_activity_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_id = Some(value.into());
        self
    }
    /// Sets `CreationTypes`.
    pub fn creation_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creation_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LifecycleStates`.
    pub fn lifecycle_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.lifecycle_states = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeScalingInstancesRequest {
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationId" => scaling_configuration_id: query,
        "HealthStatus" => health_status: query,
        "LifecycleState" => lifecycle_state: query,
        "CreationType" => creation_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "ScalingActivityId" => scaling_activity_id: query,
        "CreationTypes" => creation_types: query,
        "LifecycleStates" => lifecycle_states: query,
    }
}

impl Operation for DescribeScalingInstancesRequest {
    type Response = DescribeScalingInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScalingInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeScalingInstancesRequest {
    type Item = ScalingInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.scaling_instances)
    }
}

/// Response to [`DescribeScalingInstancesRequest`].
#[non_exhaustive]
pub struct DescribeScalingInstancesResponse {
    /// Page of the list that was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B13527BF-1FBD-4334-A512-20F5E9D3FB4D`.
    pub request_id: Option<String>,
    /// Instances of scaling groups that were found.
    pub scaling_instances: Vec<ScalingInstance>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many spot instances there are. Example: `4`.
    pub total_spot_count: Option<i32>,
}

response! {
    DescribeScalingInstancesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScalingInstances" => scaling_instances: list("ScalingInstance"),
        "TotalCount" => total_count: value,
        "TotalSpotCount" => total_spot_count: value,
    }
}

/// Instances of scaling groups that were found.
#[non_exhaustive]
pub struct ScalingInstance {
    /// When the instance joined the group, to the second. Example: `2020-05-18T03:11:39Z`.
    pub created_time: Option<Timestamp>,
    /// When the instance joined the group, to the minute. Example: `2020-05-18T03:11Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether Auto Scaling created the instance or somebody added it. Example: `AutoCreated`.
    pub creation_type: Option<Open<CreationType>>,
    /// Whether Auto Scaling also releases the instance, as it does with those it created itself.
    /// Example: `true`.
    pub entrusted: Option<bool>,
    /// Whether the instance counts as healthy; Auto Scaling takes those that do not out of the group.
    /// Example: `Healthy`.
    pub health_status: Option<Open<HealthStatus>>,
    /// ID of the instance, by which other calls name it. Example: `i-bp109k5j3dum1ce6****`.
    pub instance_id: Option<String>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template: a number, `Default`, or `Latest`. Example: `1`.
    pub launch_template_version: Option<String>,
    /// Where the instance, configuration, or group stands in its life. Example: `InService`.
    pub lifecycle_state: Option<Open<LifecycleState>>,
    /// Share of traffic that new instances get as backend servers. Example: `50`.
    pub load_balancer_weight: Option<i32>,
    /// ID of a scaling activity;
    /// [`DescribeScalingActivities`](super::Client::describe_scaling_activities) tells how it went.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// ID of a scaling configuration, the template for new instances.
    /// Example: `asc-bp1i65jd06v04vdh****`.
    pub scaling_configuration_id: Option<String>,
    /// ID of a scaling group, as [`CreateScalingGroup`](super::Client::create_scaling_group) returned
    /// it. Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// Whether instances are spot instances, and at what price.
    /// Here: `SpotWithPriceLimit`, `SpotAsPriceGo`. Example: `SpotWithPriceLimit`.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// Whether the instance is still warming up. Example: `NoNeedWarmup`.
    pub warmup_state: Option<Open<WarmupState>>,
    /// How much one instance counts toward the capacity of the group. Example: `4`.
    pub weighted_capacity: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ecs.n1.small`.
    pub instance_type: Option<String>,
    /// ID that Auto Scaling gave the instance, besides its own. Example: `asi-j6cj1gcte640ekhb****`.
    pub scaling_instance_id: Option<String>,
    /// Address inside the private network. Example: `1**.2*.1**.2**`.
    pub private_ip_address: Option<String>,
}

response! {
    ScalingInstance {
        "CreatedTime" => created_time: value,
        "CreationTime" => creation_time: value,
        "CreationType" => creation_type: value,
        "Entrusted" => entrusted: value,
        "HealthStatus" => health_status: value,
        "InstanceId" => instance_id: value,
        "LaunchTemplateId" => launch_template_id: value,
        "LaunchTemplateVersion" => launch_template_version: value,
        "LifecycleState" => lifecycle_state: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "ScalingGroupId" => scaling_group_id: value,
        "SpotStrategy" => spot_strategy: value,
        "WarmupState" => warmup_state: value,
        "WeightedCapacity" => weighted_capacity: value,
        "ZoneId" => zone_id: value,
        "InstanceType" => instance_type: value,
        "ScalingInstanceId" => scaling_instance_id: value,
        "PrivateIpAddress" => private_ip_address: value,
    }
}

values! {
    /// Where the instance, configuration, or group stands in its life.
    pub enum LifecycleState {
        /// The instance is in the group and working.
        InService = "InService",
        /// On its way into the group and its load balancers.
        Pending = "Pending",
        /// The instance works, but Auto Scaling leaves it alone.
        Protected = "Protected",
        /// The instance gets no traffic, and Auto Scaling leaves it alone.
        Standby = "Standby",
        /// The instance is stopped and out of service.
        Stopped = "Stopped",
        /// The instance is being taken out of the group and its load balancers.
        Removing = "Removing",
    }
}

values! {
    /// Whether Auto Scaling created the instance or somebody added it.
    pub enum CreationType {
        /// Auto Scaling made it for the group.
        AutoCreated = "AutoCreated",
        /// It came into the group by hand.
        Attached = "Attached",
    }
}

values! {
    /// Whether the instance is still warming up.
    pub enum WarmupState {
        /// The instance does not have to warm up.
        NoNeedWarmup = "NoNeedWarmup",
        /// The instance is still warming up.
        WaitingForInstanceWarmup = "WaitingForInstanceWarmup",
        /// The instance has warmed up and counts in the metric.
        InstanceWarmupFinish = "InstanceWarmupFinish",
    }
}
