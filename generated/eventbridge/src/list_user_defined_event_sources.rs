// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserDefinedEventSources`, from `eventbridge/ListUserDefinedEventSources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SourceKafkaParameters, SourceMNSParameters, SourceRabbitMQParameters, SourceSLSParameters, SourceScheduledEventParameters};

/// Lists all external event sources that users have created.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListUserDefinedEventSourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_defined_event_sources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesRequest {
    /// Beginning the names are to have.
    pub name_prefix: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListUserDefinedEventSourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamePrefix`.
    pub fn name_prefix(mut self, value: impl Into<String>) -> Self {
        self.name_prefix = Some(value.into());
        self
    }
    /// Sets `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListUserDefinedEventSourcesRequest {
        "NamePrefix" => name_prefix: query,
        "EventBusName" => event_bus_name: query,
        "Limit" => limit: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListUserDefinedEventSourcesRequest {
    type Response = ListUserDefinedEventSourcesResponse;
    type Error = ListUserDefinedEventSourcesError;
    const INFO: OperationInfo = super::operation("ListUserDefinedEventSources")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListUserDefinedEventSourcesError] = &[
        ListUserDefinedEventSourcesError::ServiceNotEnable,
    ];
}

impl Paginated for ListUserDefinedEventSourcesRequest {
    type Item = EventSourceList;
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
        Some(&mut response.data.as_mut()?.event_source_list)
    }
}

/// Response to [`ListUserDefinedEventSourcesRequest`].
#[non_exhaustive]
pub struct ListUserDefinedEventSourcesResponse {
    /// Text for people that explains the code or the event beside it. Example: `InvalidArgument`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5169654A-7059-57E3-BFD9-33C7E012****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<UserDefinedEventSourceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListUserDefinedEventSourcesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserDefinedEventSourceData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `100`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `18`.
    pub total: Option<i32>,
    /// Items of the kind event source that were found or are concerned.
    pub event_source_list: Vec<EventSourceList>,
}

response! {
    UserDefinedEventSourceData {
        "NextToken" => next_token: value,
        "Total" => total: value,
        "EventSourceList" => event_source_list: list(""),
    }
}

/// Items of the kind event source that were found or are concerned.
#[non_exhaustive]
pub struct EventSourceList {
    /// Name that people know the item by. Example: `rocketmq.source`.
    pub name: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    pub arn: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Activated`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `UserDefined`.
    pub type_: Option<String>,
    /// When it was made, in milliseconds since 1970. Example: `1607071602000`.
    pub ctime: Option<f64>,
    /// Service outside the bus that the events are fetched from, such as RabbitMQ or RocketMQ.
    pub external_source_type: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `test-custom-bus`.
    pub event_bus_name: Option<String>,
    /// Parameters of the source MNS, with their values.
    pub source_mns_parameters: Option<SourceMNSParameters>,
    /// Parameters of the source rocket MQ, with their values.
    pub source_rocket_mq_parameters: Option<SourceRocketMQParameters>,
    /// Parameters of the source rabbit MQ, with their values.
    pub source_rabbit_mq_parameters: Option<SourceRabbitMQParameters>,
    /// Parameters of the source SLS, with their values.
    pub source_sls_parameters: Option<SourceSLSParameters>,
    /// Parameters of the source HTTP event, with their values.
    pub source_http_event_parameters: Option<SourceHttpEventParameters>,
    /// Parameters of the source kafka, with their values.
    pub source_kafka_parameters: Option<SourceKafkaParameters>,
    /// Parameters of the source scheduled event, with their values.
    pub source_scheduled_event_parameters: Option<SourceScheduledEventParameters>,
}

response! {
    EventSourceList {
        "Name" => name: value,
        "Arn" => arn: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Ctime" => ctime: value,
        "ExternalSourceType" => external_source_type: value,
        "EventBusName" => event_bus_name: value,
        "SourceMNSParameters" => source_mns_parameters: value,
        "SourceRocketMQParameters" => source_rocket_mq_parameters: value,
        "SourceRabbitMQParameters" => source_rabbit_mq_parameters: value,
        "SourceSLSParameters" => source_sls_parameters: value,
        "SourceHttpEventParameters" => source_http_event_parameters: value,
        "SourceKafkaParameters" => source_kafka_parameters: value,
        "SourceScheduledEventParameters" => source_scheduled_event_parameters: value,
    }
}

/// Parameters of the source rocket MQ, with their values.
#[non_exhaustive]
pub struct SourceRocketMQParameters {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-7mz293s9d1p`.
    pub instance_id: Option<String>,
    /// Topic to send to. Example: `migration_instance`.
    pub topic: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `dataact`.
    pub tag: Option<String>,
    /// Where reading starts: at the newest message, the oldest, or a given time.
    /// Example: `CONSUMEFROMLASTOFFSET`.
    pub offset: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1664591760`.
    pub timestamp: Option<f64>,
    /// RocketMQ consumer group that the messages are read as. Example: `GID-test`.
    pub group_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `CLOUD_5`.
    pub instance_type: Option<String>,
    /// How the broker is reached: over the internet (`PublicNetwork`) or inside a VPC
    /// (`PrivateNetwork`). Example: `PublicNetwork`.
    pub instance_network: Option<String>,
    /// VPC through which the broker is reached; needed for access from inside. Example: `vpc-***`.
    pub instance_vpc_id: Option<String>,
    /// IDs of the instance vSwitches that were found or are concerned. Example: `vsw-bp1iu***`.
    pub instance_vswitch_ids: Option<String>,
    /// Security group that lets the connection through; needed when the broker is reached inside a VPC.
    /// Example: `eb-167adad548***`.
    pub instance_security_group_id: Option<String>,
    /// How the stream signs in at the RocketMQ or RabbitMQ instance: `ACL` with user name and password;
    /// left out, no sign-in. Example: `ACL`.
    pub auth_type: Option<String>,
    /// Host name at which the instance is reached. Example: `registry-vpc.cn-hangzhou.aliyuncs.com`.
    pub instance_endpoint: Option<String>,
    /// User name for the instance. Example: `root`.
    pub instance_username: Option<String>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<String>,
}

response! {
    SourceRocketMQParameters {
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "Tag" => tag: value,
        "Offset" => offset: value,
        "Timestamp" => timestamp: value,
        "GroupId" => group_id: value,
        "InstanceType" => instance_type: value,
        "InstanceNetwork" => instance_network: value,
        "InstanceVpcId" => instance_vpc_id: value,
        "InstanceVSwitchIds" => instance_vswitch_ids: value,
        "InstanceSecurityGroupId" => instance_security_group_id: value,
        "AuthType" => auth_type: value,
        "InstanceEndpoint" => instance_endpoint: value,
        "InstanceUsername" => instance_username: value,
        "InstancePassword" => instance_password: value,
    }
}

/// Parameters of the source HTTP event, with their values.
#[non_exhaustive]
pub struct SourceHttpEventParameters {
    /// Kind of the item, out of those that the service tells apart. Example: `HTTPS`.
    pub type_: Option<String>,
    /// HTTP methods that are let in. Example: `GET`.
    pub method: Vec<String>,
    /// Settings of the security, and what it works with.
    pub security_config: Option<String>,
    /// IP address of the host or service concerned. Example: `8.212.139.16/32`.
    pub ip: Vec<String>,
    /// Domains that requests may come from, when the webhook is secured by them.
    /// Example: `aliyundoc.com`.
    pub referer: Vec<String>,
    /// Web address under which the public web hook is found.
    /// Example: `http://***.eventbridge.cn-hangzhou.aliyuncs.com/webhook/putEvents?token=***`.
    pub public_web_hook_url: Vec<String>,
    /// Web address under which the VPC web hook is found.
    pub vpc_web_hook_url: Vec<String>,
}

response! {
    SourceHttpEventParameters {
        "Type" => type_: value,
        "Method" => method: list(""),
        "SecurityConfig" => security_config: value,
        "Ip" => ip: list(""),
        "Referer" => referer: list(""),
        "PublicWebHookUrl" => public_web_hook_url: list(""),
        "VpcWebHookUrl" => vpc_web_hook_url: list(""),
    }
}

/// Errors that the documentation of [`ListUserDefinedEventSourcesRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListUserDefinedEventSourcesError = super::DocumentedError;
