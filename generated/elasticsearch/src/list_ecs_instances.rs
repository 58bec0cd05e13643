// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEcsInstances`, from `elasticsearch/ListEcsInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CollectorStatus, ConfigType, Configs, ExtendConfigsType, Headers, IpAddress, IpType, OsType, Status};

/// Lists the ECS instances in a VPC on which collectors can be installed.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::list_ecs_instances::Status;
///
/// let request = alicloud_elasticsearch::ListEcsInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ecs_instances(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_ecs_instances(request)
///     .wait()
///     .until(Status::Running)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEcsInstancesRequest {
    /// Which page of the list to return. Range: 1 to 200. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 500. Example: `10`.
    pub size: Option<i32>,
    /// IDs of the ecs instances to work on or to narrow the list down to.
    /// Example: `["i-bp13y63575oypr9d****","i-bp1gyhphjaj73jsr****"]`.
    pub ecs_instance_ids: Option<String>,
    /// Name that the ecs instance goes by. Example: `test`.
    pub ecs_instance_name: Option<String>,
    /// Labels attached to the item. Example: `[{ "tagKey":"a","tagValue":"b"}]`.
    pub tags: Option<String>,
    /// ID of the vpc that the call is about. Example: `vpc-bp16k1dvzxtmagcva****`.
    pub vpc_id: Option<String>,
}

impl ListEcsInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `ecsInstanceIds`.
    pub fn ecs_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_ids = Some(value.into());
        self
    }
    /// Sets `ecsInstanceName`.
    pub fn ecs_instance_name(mut self, value: impl Into<String>) -> Self {
        self.ecs_instance_name = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    ListEcsInstancesRequest {
        "page" => page: query,
        "size" => size: query,
        "ecsInstanceIds" => ecs_instance_ids: query,
        "ecsInstanceName" => ecs_instance_name: query,
        "tags" => tags: query,
        "vpcId" => vpc_id: query,
    }
}

impl Operation for ListEcsInstancesRequest {
    type Response = ListEcsInstancesResponse;
    type Error = ListEcsInstancesError;
    const INFO: OperationInfo = super::operation("ListEcsInstances")
        .roa("GET", "/openapi/ecs")
        .read_only();
    const ERRORS: &'static [ListEcsInstancesError] = &[
        ListEcsInstancesError::ComponentCodeValueError,
        ListEcsInstancesError::UserNotOpen,
        ListEcsInstancesError::StsRoleAccountNoPermission,
        ListEcsInstancesError::SubAccountNoPermission,
        ListEcsInstancesError::UserUnauthorized,
    ];
}

impl Paginated for ListEcsInstancesRequest {
    type Item = EcsInstanceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

impl Stateful for ListEcsInstancesRequest {
    type State = Status;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.ecs_instance_ids)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .result
                .iter()
                .map(|v| (
                    v.ecs_instance_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListEcsInstancesRequest`].
#[non_exhaustive]
pub struct ListEcsInstancesResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<EcsInstanceResult>,
}

response! {
    ListEcsInstancesResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct EcsInstanceResult {
    /// State that the cloud assistant is in. Example: `true`.
    pub cloud_assistant_status: Option<String>,
    /// The collectors that were found or are concerned, one entry each.
    pub collectors: Vec<Collectors>,
    /// ID of the ecs instance that the item belongs to or stands for.
    /// Example: `i-bp14ncqge8wy3l3d****`.
    pub ecs_instance_id: Option<String>,
    /// Name that the ecs instance goes by. Example: `ecsTestName`.
    pub ecs_instance_name: Option<String>,
    /// Address that belongs to the ip.
    pub ip_address: Vec<IpAddress>,
    /// Which kind of os it is or is to be. Example: `linux`.
    pub os_type: Option<Open<OsType>>,
    /// State that the item is in, or that is asked for. Example: `running`.
    pub status: Option<Open<Status>>,
    /// Labels attached to the item. Example: `[ { "tagKey": "a", "tagValue": "b" } ]`.
    pub tags: Option<String>,
}

response! {
    EcsInstanceResult {
        "cloudAssistantStatus" => cloud_assistant_status: value,
        "collectors" => collectors: list(""),
        "ecsInstanceId" => ecs_instance_id: value,
        "ecsInstanceName" => ecs_instance_name: value,
        "ipAddress" => ip_address: list(""),
        "osType" => os_type: value,
        "status" => status: value,
        "tags" => tags: value,
    }
}

/// The collectors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Collectors {
    /// The collector paths that were found or are concerned, one entry each. Example: `["/var/log"]`.
    pub collector_paths: Vec<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<Configs>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
    /// Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfigs>,
    /// Time that is set or recorded for this: gmt created. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_created_time: Option<Timestamp>,
    /// When the gmt was last changed. Example: `2020-06-20T07:26:47.000+0000`.
    pub gmt_update_time: Option<Timestamp>,
    /// Name of the item, as people see it. Example: `ct-testAbc`.
    pub name: Option<String>,
    /// ID of the owner that the item belongs to or stands for. Example: `16852***488*****`.
    pub owner_id: Option<String>,
    /// ID of the res that the item belongs to or stands for. Example: `ct-cn-0v3xj86085dvq****`.
    pub res_id: Option<String>,
    /// Which kind of res it is or is to be. Example: `fileBeat`.
    pub res_type: Option<String>,
    /// Which version of the res is meant. Example: `6.8.5_with_community`.
    pub res_version: Option<String>,
    /// State that the item is in, or that is asked for. Example: `activing`.
    pub status: Option<Open<CollectorStatus>>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp16k1dvzxtm******`.
    pub vpc_id: Option<String>,
}

response! {
    Collectors {
        "collectorPaths" => collector_paths: list(""),
        "configs" => configs: list(""),
        "dryRun" => dry_run: value,
        "extendConfigs" => extend_configs: list(""),
        "gmtCreatedTime" => gmt_created_time: value,
        "gmtUpdateTime" => gmt_update_time: value,
        "name" => name: value,
        "ownerId" => owner_id: value,
        "resId" => res_id: value,
        "resType" => res_type: value,
        "resVersion" => res_version: value,
        "status" => status: value,
        "vpcId" => vpc_id: value,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfigs {
    /// Which kind of config it is or is to be. Example: `collectorDeployMachine`.
    pub config_type: Option<Open<ConfigType>>,
    /// Whether monitoring of the collector is switched on. Example: `true`.
    pub enable_monitoring: Option<bool>,
    /// ID of the group that the item belongs to or stands for.
    /// Example: `default_ct-cn-5i2l75bz4776****`.
    pub group_id: Option<String>,
    /// The hosts that were found or are concerned, one entry each.
    /// Example: `["es-cn-n6w1o1x*****.elasticsearch.aliyuncs.com:9200"]`.
    pub hosts: Vec<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-nif1z89fz003i****`.
    pub instance_id: Option<String>,
    /// Which kind of instance it is or is to be. Example: `elasticsearch`.
    pub instance_type: Option<String>,
    /// The machines that were found or are concerned, one entry each.
    pub machines: Vec<Machines>,
    /// Protocol for connections. Example: `HTTP`.
    pub protocol: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ECSInstanceId`.
    pub type_: Option<Open<ExtendConfigsType>>,
    /// Name that the user goes by. Default: `elastic`. Example: `elastic`.
    pub user_name: Option<String>,
}

response! {
    ExtendConfigs {
        "configType" => config_type: value,
        "enableMonitoring" => enable_monitoring: value,
        "groupId" => group_id: value,
        "hosts" => hosts: list(""),
        "instanceId" => instance_id: value,
        "instanceType" => instance_type: value,
        "machines" => machines: list(""),
        "protocol" => protocol: value,
        "type" => type_: value,
        "userName" => user_name: value,
    }
}

/// The machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Machines {
    /// State that the agent is in. Example: `text`.
    pub agent_status: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `i-bp13y63575oypr9d****`.
    pub instance_id: Option<String>,
}

response! {
    Machines {
        "agentStatus" => agent_status: value,
        "instanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`ListEcsInstancesRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListEcsInstancesError = super::DocumentedError;
