// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEventStreaming`, from `eventbridge/GetEventStreaming.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Acks, BatchWindow, Concurrency, ConnectorParameters, CustomizedKafkaConnectorParameters, CustomizedKafkaParameters, DataSinkFcParameters, DataSinkKafkaParameters, DataSourceDTSParameters, DataSourceKafkaParameters, DataSourcePrometheusParameters, DataSourceSLSParameters, Endpoint, EventStreamingRunOptions, EventStreamingSource, Exchange, Id, Input, IsBase64Encode, KafkaLogParameter, KafkaParametersValue, Key, Keys, LogDelivery, LogStore, Metadata, NetworkType, ParametersBody, Password, Project, Properties, Qualifier, Resources, RoleName, RunOptionsDeadLetterQueue, RunOptionsNetwork, RunOptionsRetryStrategy, SLSLogParameter, ScaledObject, Schema, SinkDataHubParameters, SinkFnfParameters, SinkMNSParameters, SinkRabbitMQParameters, SinkRocketMQParametersNetwork, SinkSLSParameters, SourceApacheKafkaParameters, SourceMNSParameters, SourceMQTTParameters, SourceRabbitMQParameters, SourceRocketMQParameters, Tags, Topic, Transform, Trigger, Username, VSwitchIds};

/// Shows one event stream with its source, filter, sink and status.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::GetEventStreamingRequest::new()
///     .event_streaming_name("...");
/// let reply = client.get_event_streaming(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEventStreamingRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    /// Length: 2 to 255.
    pub event_streaming_name: Option<String>,
}

impl GetEventStreamingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventStreamingName`, which is required.
    pub fn event_streaming_name(mut self, value: impl Into<String>) -> Self {
        self.event_streaming_name = Some(value.into());
        self
    }
}

request! {
    GetEventStreamingRequest {
        "EventStreamingName" => event_streaming_name: form,
    }
}

impl Operation for GetEventStreamingRequest {
    type Response = GetEventStreamingResponse;
    type Error = GetEventStreamingError;
    const INFO: OperationInfo = super::operation("GetEventStreaming")
        .required(&["EventStreamingName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [GetEventStreamingError] = &[
        GetEventStreamingError::ServiceNotEnable,
    ];
}

/// Response to [`GetEventStreamingRequest`].
#[non_exhaustive]
pub struct GetEventStreamingResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7892F480-58C9-5067-AB35-8A7BEF****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventStreamingData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetEventStreamingResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventStreamingData {
    /// Stream that is meant; the name is unique in the account and region. Example: `rocketmq-sync`.
    pub event_streaming_name: Option<String>,
    /// Free text that describes the item to people. Example: `RocketMQ-to-RocketMQ`.
    pub description: Option<String>,
    /// Where it comes from.
    pub source: Option<EventStreamingSource>,
    /// Pattern that events have to match, as JSON text. Example: `text`.
    pub filter_pattern: Option<String>,
    /// The transforms that were found or are concerned, one entry each.
    pub transforms: Vec<Transform>,
    /// Where events go.
    pub sink: Option<Sink>,
    /// How the stream works: batches, retries, errors, and dead letters.
    pub run_options: Option<EventStreamingRunOptions>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RUNNING`.
    pub status: Option<String>,
    /// State that the detailed is in.
    pub detailed_status: Option<DetailedStatus>,
}

response! {
    EventStreamingData {
        "EventStreamingName" => event_streaming_name: value,
        "Description" => description: value,
        "Source" => source: value,
        "FilterPattern" => filter_pattern: value,
        "Transforms" => transforms: list(""),
        "Sink" => sink: value,
        "RunOptions" => run_options: value,
        "Status" => status: value,
        "DetailedStatus" => detailed_status: value,
    }
}

/// Where events go.
#[non_exhaustive]
pub struct Sink {
    /// Parameters of the sink MNS, with their values.
    pub sink_mns_parameters: Option<SinkMNSParameters>,
    /// Parameters of the sink rabbit MQ, with their values.
    pub sink_rabbit_mq_parameters: Option<SinkRabbitMQParameters>,
    /// Parameters of the sink fc, with their values.
    pub sink_fc_parameters: Option<DataSinkFcParameters>,
    /// Parameters of the sink kafka, with their values.
    pub sink_kafka_parameters: Option<DataSinkKafkaParameters>,
    /// Parameters of the sink rocket MQ, with their values.
    pub sink_rocket_mq_parameters: Option<SinkRocketMQParameters>,
    /// Parameters of the sink SLS, with their values.
    pub sink_sls_parameters: Option<SinkSLSParameters>,
    /// Parameters of the sink fnf, with their values.
    pub sink_fnf_parameters: Option<SinkFnfParameters>,
    /// Parameters of the sink data hub, with their values.
    pub sink_data_hub_parameters: Option<SinkDataHubParameters>,
    /// Parameters of the sink customized kafka, with their values.
    pub sink_customized_kafka_parameters: Option<CustomizedKafkaParameters>,
    /// Parameters of the sink customized kafka connector, with their values.
    pub sink_customized_kafka_connector_parameters: Option<
        CustomizedKafkaConnectorParameters,
    >,
}

response! {
    Sink {
        "SinkMNSParameters" => sink_mns_parameters: value,
        "SinkRabbitMQParameters" => sink_rabbit_mq_parameters: value,
        "SinkFcParameters" => sink_fc_parameters: value,
        "SinkKafkaParameters" => sink_kafka_parameters: value,
        "SinkRocketMQParameters" => sink_rocket_mq_parameters: value,
        "SinkSLSParameters" => sink_sls_parameters: value,
        "SinkFnfParameters" => sink_fnf_parameters: value,
        "SinkDataHubParameters" => sink_data_hub_parameters: value,
        "SinkCustomizedKafkaParameters" => sink_customized_kafka_parameters: value,
        "SinkCustomizedKafkaConnectorParameters" => sink_customized_kafka_connector_parameters: value,
    }
}

/// Parameters of the sink rocket MQ, with their values.
#[non_exhaustive]
pub struct SinkRocketMQParameters {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<Id>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// The properties that are concerned.
    pub properties: Option<Properties>,
    /// The keys that are concerned.
    pub keys: Option<Keys>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Tags>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<NetworkType>,
    /// Host name at which the instance is reached.
    pub instance_endpoint: Option<Endpoint>,
    /// User name for the instance.
    pub instance_username: Option<Username>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<Password>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<Id>,
    /// IDs of the vSwitches that were found or are concerned.
    pub vswitch_ids: Option<VSwitchIds>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<Id>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<SinkRocketMQParametersNetwork>,
}

response! {
    SinkRocketMQParameters {
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "Body" => body: value,
        "Properties" => properties: value,
        "Keys" => keys: value,
        "Tags" => tags: value,
        "InstanceType" => instance_type: value,
        "InstanceEndpoint" => instance_endpoint: value,
        "InstanceUsername" => instance_username: value,
        "InstancePassword" => instance_password: value,
        "VpcId" => vpc_id: value,
        "VSwitchIds" => vswitch_ids: value,
        "SecurityGroupId" => security_group_id: value,
        "Network" => network: value,
    }
}

/// State that the detailed is in.
#[non_exhaustive]
pub struct DetailedStatus {
    /// Events passed on per second.
    pub tps: Option<f64>,
    /// Time that is set or recorded for this: delay.
    pub delay_time: Option<i64>,
    /// Messages still to be read.
    pub diff_offset: Option<i64>,
    /// The extensions that are concerned.
    pub extensions: Option<Value>,
}

response! {
    DetailedStatus {
        "TPS" => tps: value,
        "DelayTime" => delay_time: value,
        "DiffOffset" => diff_offset: value,
        "Extensions" => extensions: value,
    }
}

/// Errors that the documentation of [`GetEventStreamingRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type GetEventStreamingError = super::DocumentedError;
