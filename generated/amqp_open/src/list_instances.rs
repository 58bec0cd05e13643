// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstances`, from `amqp-open/ListInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists instances of a region with endpoints, limits and status.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListInstancesRequest::new()
///     .max_results(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancesRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 200.
    pub max_results: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`, which is required.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListInstancesRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListInstancesRequest {
    type Response = ListInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstances")
        .method("GET")
        .required(&["MaxResults"])
        .read_only();
}

impl Paginated for ListInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.instances)
    }
}

/// Response to [`ListInstancesRequest`].
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCBB1225-C392-480E-8C7F-D09AB2CD2***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceData>,
}

response! {
    ListInstancesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    InstanceData {
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// State of what the entry describes, which decides what can be done with it. Example: `SERVING`.
    pub status: Option<String>,
    /// Whether this can be used: EIP. Example: `true`.
    pub support_eip: Option<bool>,
    /// When the item runs out. Example: `1651507200000`.
    pub expire_time: Option<i64>,
    /// When the order was created. Example: `1572441939000`.
    pub order_create_time: Option<i64>,
    /// Host name at which the private is reached. Example: `amqp-cn-st21x7kv`.
    pub private_endpoint: Option<String>,
    /// How large the storage is or is to be. Example: `200`.
    pub storage_size: Option<i32>,
    /// Messages a second of this: max EIP. Example: `24832`.
    pub max_eip_tps: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `amqp-cn-st21x7kv****`.
    pub instance_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `professional`.
    pub instance_type: Option<String>,
    /// Host name at which the public is reached. Example: `amqp-cn-st21x7kv`.
    pub public_endpoint: Option<String>,
    /// Host name at which the classic is reached. Example: `amqp-cn-st21x7kv****.not-support`.
    pub classic_endpoint: Option<String>,
    /// Largest value, allowed or found, of this: vhost. Example: `50`.
    pub max_vhost: Option<i32>,
    /// Messages a second of this: max. Example: `5000`.
    pub max_tps: Option<i32>,
    /// Whether the subscription is extended by itself. Example: `false`.
    pub auto_renew_instance: Option<bool>,
    /// Name given to the instance, as lists and the console show it. Example: `amqp-cn-st21x7kv****`.
    pub instance_name: Option<String>,
    /// Largest value, allowed or found, of this: queue. Example: `50`.
    pub max_queue: Option<i32>,
    /// Which kind of order it is or is to be. Example: `PRE_PAID`.
    pub order_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Instance {
        "Status" => status: value,
        "SupportEIP" => support_eip: value,
        "ExpireTime" => expire_time: value,
        "OrderCreateTime" => order_create_time: value,
        "PrivateEndpoint" => private_endpoint: value,
        "StorageSize" => storage_size: value,
        "MaxEipTps" => max_eip_tps: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "PublicEndpoint" => public_endpoint: value,
        "ClassicEndpoint" => classic_endpoint: value,
        "MaxVhost" => max_vhost: value,
        "MaxTps" => max_tps: value,
        "AutoRenewInstance" => auto_renew_instance: value,
        "InstanceName" => instance_name: value,
        "MaxQueue" => max_queue: value,
        "OrderType" => order_type: value,
        "Tags" => tags: list(""),
    }
}
