// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScalingInstances`, from `ess_2022_02_22/DescribeScalingInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances in a scaling group with warm-up, health and lifecycle state.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeScalingInstancesRequest::new();
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
    /// ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
    /// State of the health, to narrow the list down to or to be put into.
    pub health_status: Option<String>,
    /// State of the lifecycle, to narrow the list down to or to be put into.
    pub lifecycle_state: Option<String>,
    /// Which kind of creation it is or is to be.
    pub creation_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// ID of the scaling activity that the call is about.
    pub scaling_activity_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 200.
    pub instance_ids: Vec<String>,
    /// Kinds of creation to work on or to narrow the list down to. Items: at most 10.
    pub creation_types: Vec<String>,
    /// The lifecycle states to work on or to narrow the list down to. Items: at most 10.
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
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `LifecycleState`.
    pub fn lifecycle_state(mut self, value: impl Into<String>) -> Self {
        self.lifecycle_state = Some(value.into());
        self
    }
    /// Sets `CreationType`.
    pub fn creation_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `ScalingActivityId`.
    pub fn scaling_activity_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_activity_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
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
        "ScalingActivityId" => scaling_activity_id: query,
        "InstanceIds" => instance_ids: query,
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
    /// ID of this call; quote it when asking support about it.
    /// Example: `B13527BF-1FBD-4334-A512-20F5E9D3****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many there are in all of this: spot. Example: `4`.
    pub total_spot_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The scaling instances that were found or are concerned, one entry each.
    pub scaling_instances: Vec<ScalingInstance>,
}

response! {
    DescribeScalingInstancesResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalSpotCount" => total_spot_count: value,
        "TotalCount" => total_count: value,
        "ScalingInstances" => scaling_instances: list(""),
    }
}

/// The scaling instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ScalingInstance {
    /// When the item was created. Example: `2020-05-18T03:11Z`.
    pub creation_time: Option<Timestamp>,
    /// Weight of the load balancer when shares are dealt out among several. Example: `50`.
    pub load_balancer_weight: Option<i32>,
    /// ID of the launch template whose settings are used. Example: `lt-m5e3ofjr1zn1aw7****`.
    pub launch_template_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp109k5j3dum1ce6****`.
    pub instance_id: Option<String>,
    /// What is done about the spot, as rules. Example: `SpotWithPriceLimit`.
    pub spot_strategy: Option<String>,
    /// Which version of the launch template is meant. Example: `1`.
    pub launch_template_version: Option<String>,
    /// Whether the checks find the item in working order. Example: `Healthy`.
    pub health_status: Option<String>,
    /// ID of the scaling group that the item belongs to or stands for.
    /// Example: `asg-bp1igpak5ft1flyp****`.
    pub scaling_group_id: Option<String>,
    /// State that the warmup is in. Example: `NoNeedWarmup`.
    pub warmup_state: Option<String>,
    /// State that the lifecycle is in. Example: `InService`.
    pub lifecycle_state: Option<String>,
    /// Which kind of creation it is or is to be. Example: `AutoCreated`.
    pub creation_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// ID of the scaling configuration that the item belongs to or stands for.
    /// Example: `asc-bp1i65jd06v04vdh****`.
    pub scaling_configuration_id: Option<String>,
    /// Whether Auto Scaling also releases the instance, as it does with those it created itself.
    /// Example: `true`.
    pub entrusted: Option<bool>,
    /// How much the weighted can hold or do. Example: `4`.
    pub weighted_capacity: Option<i32>,
    /// When the item was created or added. Example: `2020-05-18T03:11:39Z`.
    pub created_time: Option<Timestamp>,
    /// ID of the scaling activity that the item belongs to or stands for.
    /// Example: `asa-bp1c9djwrgxjyk31****`.
    pub scaling_activity_id: Option<String>,
    /// ID of the scaling instance that the item belongs to or stands for.
    /// Example: `asi-j6cj1gcte640ekhb****`.
    pub scaling_instance_id: Option<String>,
    /// Address inside the private network. Example: `1**.2*.1**.2**`.
    pub private_ip_address: Option<String>,
}

response! {
    ScalingInstance {
        "CreationTime" => creation_time: value,
        "LoadBalancerWeight" => load_balancer_weight: value,
        "LaunchTemplateId" => launch_template_id: value,
        "InstanceId" => instance_id: value,
        "SpotStrategy" => spot_strategy: value,
        "LaunchTemplateVersion" => launch_template_version: value,
        "HealthStatus" => health_status: value,
        "ScalingGroupId" => scaling_group_id: value,
        "WarmupState" => warmup_state: value,
        "LifecycleState" => lifecycle_state: value,
        "CreationType" => creation_type: value,
        "ZoneId" => zone_id: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
        "Entrusted" => entrusted: value,
        "WeightedCapacity" => weighted_capacity: value,
        "CreatedTime" => created_time: value,
        "ScalingActivityId" => scaling_activity_id: value,
        "ScalingInstanceId" => scaling_instance_id: value,
        "PrivateIpAddress" => private_ip_address: value,
    }
}
