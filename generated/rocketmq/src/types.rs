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
    /// `deadLetterTargetTopic`.
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
    /// Which kind of delivery order it is or is to be.
    pub enum DeliveryOrderType {
        /// `Orderly`
        Orderly = "Orderly",
        /// `Concurrently`
        Concurrently = "Concurrently",
    }
}

/// The instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Instance {
    /// Which kind of instance it is or is to be.
    pub instance_type: Option<String>,
    /// ID of the region that the call is about.
    pub region_id: Option<String>,
    /// ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// `instanceRole`.
    pub instance_role: Option<String>,
    /// Which kind of auth it is or is to be.
    pub auth_type: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// Web address under which the endpoint is found.
    pub endpoint_url: Option<String>,
    /// Which kind of network it is or is to be.
    pub network_type: Option<String>,
    /// ID of the vpc that the call is about.
    pub vpc_id: Option<String>,
    /// ID of the v switch that the call is about.
    pub vswitch_id: Option<String>,
    /// `messageProperty`.
    pub message_property: Option<MessageProperty>,
    /// ID of the security group that the call is about.
    pub security_group_id: Option<String>,
    /// ID of the consumer group that the call is about.
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
        /// `CREATING`
        Creating = "CREATING",
        /// `CHANGING`
        Changing = "CHANGING",
        /// `RUNNING`
        Running = "RUNNING",
        /// `STOPPED`
        Stopped = "STOPPED",
        /// `RELEASED`
        Released = "RELEASED",
    }
}

/// What is known about the internet.
#[non_exhaustive]
pub struct InternetInfo {
    /// Size or model of the internet.
    pub internet_spec: Option<String>,
    /// Which kind of flow out it is or is to be.
    pub flow_out_type: Option<String>,
    /// Data rate that is granted to or used by the flow out.
    pub flow_out_bandwidth: Option<i32>,
    /// `ipWhitelist`.
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

/// The value of [`message_property`](Instance::message_property).
#[non_exhaustive]
pub struct MessageProperty {
    /// Key that opens, signs or picks out the property.
    pub property_key: Option<String>,
    /// Value that the property has or is given.
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
    /// Which kind of message it is or is to be.
    pub enum MessageType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `FIFO`
        Fifo = "FIFO",
        /// `DELAY`
        Delay = "DELAY",
        /// `TRANSACTION`
        Transaction = "TRANSACTION",
        /// `LITE`
        Lite = "LITE",
    }
}

values! {
    /// Which kind of payment it is or is to be.
    pub enum PaymentType {
        /// `Subscription`
        Subscription = "Subscription",
        /// `PayAsYouGo`
        PayAsYouGo = "PayAsYouGo",
    }
}

values! {
    /// What is done about the retry, as rules.
    pub enum RetryPolicy {
        /// `DefaultRetryPolicy`
        DefaultRetryPolicy = "DefaultRetryPolicy",
        /// `FixedRetryPolicy`
        FixedRetryPolicy = "FixedRetryPolicy",
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum Status {
        /// `CREATING`
        Creating = "CREATING",
        /// `RUNNING`
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
    /// ID of the region that the call is about.
    pub region_id: Option<String>,
    /// Which kind of instance it is or is to be.
    pub instance_type: Option<String>,
    /// ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// Name that the topic goes by.
    pub topic_name: Option<String>,
    /// ID of the consumer group that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub consumer_group_id: Option<String>,
    /// Which kind of delivery order it is or is to be.
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
