// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// What is done about the consume retry, as rules.
#[non_exhaustive]
pub struct ConsumeRetryPolicy {
    /// How often it happens or is tried: max retry.
    pub max_retry_times: Option<i32>,
    /// **Required.** What is done about the retry, as rules.
    pub retry_policy: Option<Open<RetryPolicy>>,
    /// Topic that gets messages which could not be consumed.
    pub dead_letter_target_topic: Option<String>,
    /// Time that is set or recorded for this: fixed interval retry.
    pub fixed_interval_retry_time: Option<i32>,
}

impl ConsumeRetryPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `maxRetryTimes`.
    #[inline]
    pub fn max_retry_times(mut self, value: i32) -> Self {
        self.max_retry_times = Some(value);
        self
    }
    /// Sets `retryPolicy`, which is required.
    pub fn retry_policy(mut self, value: impl Into<Open<RetryPolicy>>) -> Self {
        self.retry_policy = Some(value.into());
        self
    }
    /// Sets `deadLetterTargetTopic`.
    pub fn dead_letter_target_topic(mut self, value: impl Into<String>) -> Self {
        self.dead_letter_target_topic = Some(value.into());
        self
    }
    /// Sets `fixedIntervalRetryTime`.
    #[inline]
    pub fn fixed_interval_retry_time(mut self, value: i32) -> Self {
        self.fixed_interval_retry_time = Some(value);
        self
    }
}

request! {
    ConsumeRetryPolicy {
        "maxRetryTimes" => max_retry_times: field,
        "retryPolicy" => retry_policy: field,
        "deadLetterTargetTopic" => dead_letter_target_topic: field,
        "fixedIntervalRetryTime" => fixed_interval_retry_time: field,
    }
}

values! {
    /// `Concurrently` delivers messages side by side, `Orderly` one after another.
    pub enum DeliveryOrderType {
        /// Messages are handled in their order.
        Orderly = "Orderly",
        /// Messages are handled side by side.
        Concurrently = "Concurrently",
    }
}

/// The instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Instance {
    /// What runs the instance of the plan: this service or open-source RocketMQ.
    pub instance_type: Option<String>,
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Part that the instance plays in the plan.
    pub instance_role: Option<String>,
    /// How the instance of the plan lets the copying service in.
    pub auth_type: Option<String>,
    /// Name for logging on.
    pub username: Option<String>,
    /// Password for logging on.
    pub password: Option<String>,
    /// Web address under which the endpoint is found.
    pub endpoint_url: Option<String>,
    /// How the instance of the plan is reached.
    pub network_type: Option<String>,
    /// Private network in which clients reach the instance.
    pub vpc_id: Option<String>,
    /// Subnet in which clients reach the instance.
    pub vswitch_id: Option<String>,
    /// Property that marks messages which were copied.
    pub message_property: Option<MessageProperty>,
    /// Firewall group that lets the connection into the VPC.
    pub security_group_id: Option<String>,
    /// Consumer group that is meant; its members share the messages.
    pub consumer_group_id: Option<String>,
}

impl Instance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `instanceRole`.
    pub fn instance_role(mut self, value: impl Into<String>) -> Self {
        self.instance_role = Some(value.into());
        self
    }
    /// Sets `authType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `endpointUrl`.
    pub fn endpoint_url(mut self, value: impl Into<String>) -> Self {
        self.endpoint_url = Some(value.into());
        self
    }
    /// Sets `networkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `vSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `messageProperty`.
    pub fn message_property(mut self, value: impl Into<MessageProperty>) -> Self {
        self.message_property = Some(value.into());
        self
    }
    /// Sets `securityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `consumerGroupId`.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
}

request! {
    Instance {
        "instanceType" => instance_type: field,
        "regionId" => region_id: field,
        "instanceId" => instance_id: field,
        "instanceRole" => instance_role: field,
        "authType" => auth_type: field,
        "username" => username: field,
        "password" => password: field,
        "endpointUrl" => endpoint_url: field,
        "networkType" => network_type: field,
        "vpcId" => vpc_id: field,
        "vSwitchId" => vswitch_id: field,
        "messageProperty" => message_property: field,
        "securityGroupId" => security_group_id: field,
        "consumerGroupId" => consumer_group_id: field,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum InstanceStatus {
        /// Just being set up.
        Creating = "CREATING",
        /// Just being changed.
        Changing = "CHANGING",
        /// In use.
        Running = "RUNNING",
        /// Out of use.
        Stopped = "STOPPED",
        /// Given up.
        Released = "RELEASED",
    }
}

/// What is known about the internet.
#[non_exhaustive]
pub struct InternetInfo {
    /// Size or model of the internet.
    pub internet_spec: Option<String>,
    /// How internet traffic is charged: by bandwidth, by volume, or not at all when there is no access.
    pub flow_out_type: Option<String>,
    /// Data rate that is granted to or used by the flow out.
    pub flow_out_bandwidth: Option<i32>,
    /// Addresses that may connect.
    pub ip_whitelist: Vec<String>,
}

impl InternetInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `internetSpec`.
    pub fn internet_spec(mut self, value: impl Into<String>) -> Self {
        self.internet_spec = Some(value.into());
        self
    }
    /// Sets `flowOutType`.
    pub fn flow_out_type(mut self, value: impl Into<String>) -> Self {
        self.flow_out_type = Some(value.into());
        self
    }
    /// Sets `flowOutBandwidth`.
    #[inline]
    pub fn flow_out_bandwidth(mut self, value: i32) -> Self {
        self.flow_out_bandwidth = Some(value);
        self
    }
    /// Sets `ipWhitelist`.
    pub fn ip_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    InternetInfo {
        "internetSpec" => internet_spec: value,
        "flowOutType" => flow_out_type: value,
        "flowOutBandwidth" => flow_out_bandwidth: value,
        "ipWhitelist" => ip_whitelist: list(""),
    }
}

/// Property that marks messages which were copied.
#[non_exhaustive]
pub struct MessageProperty {
    /// Key that opens, signs or picks out the property.
    pub property_key: Option<String>,
    /// What the property is set to in copied messages.
    pub property_value: Option<String>,
}

impl MessageProperty {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `propertyKey`.
    pub fn property_key(mut self, value: impl Into<String>) -> Self {
        self.property_key = Some(value.into());
        self
    }
    /// Sets `propertyValue`.
    pub fn property_value(mut self, value: impl Into<String>) -> Self {
        self.property_value = Some(value.into());
        self
    }
}

request! {
    MessageProperty {
        "propertyKey" => property_key: field,
        "propertyValue" => property_value: field,
    }
}

values! {
    /// What sort of messages the topic takes: ordinary, ordered, delayed, or transactional.
    pub enum MessageType {
        /// Usual messages.
        Normal = "NORMAL",
        /// Messages that keep their order.
        Fifo = "FIFO",
        /// Messages that are delivered at a later time.
        Delay = "DELAY",
        /// Delivered only once the sender has committed its local change.
        Transaction = "TRANSACTION",
        /// Light topics.
        Lite = "LITE",
    }
}

values! {
    /// Paid in advance (`Subscription`) or by use (`PayAsYouGo`).
    pub enum PaymentType {
        /// Paid in advance for a fixed time.
        Subscription = "Subscription",
        /// Billed afterwards for what was used.
        PayAsYouGo = "PayAsYouGo",
    }
}

values! {
    /// What is done about the retry, as rules.
    pub enum RetryPolicy {
        /// After growing pauses.
        DefaultRetryPolicy = "DefaultRetryPolicy",
        /// After a fixed pause.
        FixedRetryPolicy = "FixedRetryPolicy",
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum Status {
        /// Just being set up.
        Creating = "CREATING",
        /// In use.
        Running = "RUNNING",
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "key" => key: value,
        "value" => value: value,
    }
}

/// The topics to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Topic {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What runs the instance of the plan: this service or open-source RocketMQ.
    pub instance_type: Option<String>,
    /// RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Topic that is meant; unique in its instance.
    pub topic_name: Option<String>,
    /// Consumer group that is meant; its members share the messages.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub consumer_group_id: Option<String>,
    /// `Concurrently` delivers messages side by side, `Orderly` one after another.
    pub delivery_order_type: Option<String>,
}

impl Topic {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `regionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `instanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `topicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
    /// Sets `consumerGroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `deliveryOrderType`.
    pub fn delivery_order_type(mut self, value: impl Into<String>) -> Self {
        self.delivery_order_type = Some(value.into());
        self
    }
}

request! {
    Topic {
        "regionId" => region_id: field,
        "instanceType" => instance_type: field,
        "instanceId" => instance_id: field,
        "topicName" => topic_name: field,
        "consumerGroupId" => consumer_group_id: field,
        "deliveryOrderType" => delivery_order_type: field,
    }
}
