// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEventStreaming`, from `eventbridge/CreateEventStreaming.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Acks, After, BaiLianAgentTransformParameters, BatchWindow, Before, BusinessOption, Concurrency, ConnectorParameters, ConsumeTimestamp, ContentTransform, CustomizedKafkaConnectorParameters, CustomizedKafkaParameters, DashScopeTransformParameters, DashVectorSchemaParameter, DataFormat, Database, DeadLetterQueue, Endpoint, Exchange, Group, Headers, Id, Input, IsBase64Encode, KafkaParametersValue, Key, Keys, LogStore, Message, NetworkType, Offset, Op, Parameters, ParametersBody, Partition, Password, Project, Prompt, Properties, Qualifier, RequestSourceKafkaParameters, RetryStrategy, RoleName, RunOptions, Schema, SinkApacheKafkaParameters, SinkApacheRocketMQCheckpointParameters, SinkApiDestinationParameters, SinkBaiLianParameters, SinkDashVectorParameters, SinkDataHubParameters, SinkDataWorksTriggerParameters, SinkDorisParameters, SinkFcParameters, SinkFnfParameters, SinkHttpsParameters, SinkKafkaParameters, SinkMNSParameters, SinkOSSParameters, SinkOpenSourceRabbitMQParameters, SinkPrometheusParameters, SinkPrometheusParametersData, SinkRabbitMQMetaParameters, SinkRabbitMQMsgSyncParameters, SinkRabbitMQParameters, SinkRocketMQCheckpointParameters, SinkRocketMQParameters, SinkRocketMQParametersNetwork, SinkSLSParameters, SourceApacheKafkaParameters, SourceApacheRocketMQCheckpointParameters, SourceDTSParameters, SourceEventBusParameters, SourceKafkaParametersNetwork, SourceMNSParameters, SourceMQTTParameters, SourceMySQLParameters, SourceOSSParameters, SourceOpenSourceRabbitMQParameters, SourcePostgreSQLParameters, SourcePrometheusParameters, SourceRabbitMQMetaParameters, SourceRabbitMQMsgSyncParameters, SourceRabbitMQParameters, SourceRocketMQCheckpointParameters, SourceRocketMQParameters, SourceSLSParameters, Table, Tag, Tags, Topic, Url, Username, VSwitchIds, Vector};

/// Creates an event stream from a source to a sink, with an event filter.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// use alicloud_eventbridge::create_event_streaming::EventStreamingSource;
/// use alicloud_eventbridge::create_event_streaming::Sink;
///
/// let request = alicloud_eventbridge::CreateEventStreamingRequest::new()
///     .event_streaming_name("...")
///     .filter_pattern("...")
///     .source(EventStreamingSource::new())
///     .sink(Sink::new());
/// let reply = client.create_event_streaming(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEventStreamingRequest {
    /// **Required.** Stream that is meant; the name is unique in the account and region.
    /// Length: 2 to 255.
    pub event_streaming_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Pattern that events have to match, as JSON text.
    pub filter_pattern: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<EventStreamingSource>,
    /// **Required.** Where events go.
    pub sink: Option<Sink>,
    /// How the stream works: batches, retries, errors, and dead letters.
    pub run_options: Option<RunOptions>,
    /// The transforms to work on or to narrow the list down to.
    pub transforms: Vec<Transform>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl CreateEventStreamingRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FilterPattern`, which is required.
    pub fn filter_pattern(mut self, value: impl Into<String>) -> Self {
        self.filter_pattern = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<EventStreamingSource>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Sink`, which is required.
    pub fn sink(mut self, value: impl Into<Sink>) -> Self {
        self.sink = Some(value.into());
        self
    }
    /// Sets `RunOptions`.
    pub fn run_options(mut self, value: impl Into<RunOptions>) -> Self {
        self.run_options = Some(value.into());
        self
    }
    /// Sets `Transforms`.
    pub fn transforms(
        mut self,
        value: impl IntoIterator<Item = impl Into<Transform>>,
    ) -> Self {
        self.transforms = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateEventStreamingRequest {
        "EventStreamingName" => event_streaming_name: form,
        "Description" => description: form,
        "FilterPattern" => filter_pattern: form,
        "Source" => source: form_json,
        "Sink" => sink: form_json,
        "RunOptions" => run_options: form_json,
        "Transforms" => transforms: form_json,
        "Tags" => tags: form,
    }
}

impl Operation for CreateEventStreamingRequest {
    type Response = CreateEventStreamingResponse;
    type Error = CreateEventStreamingError;
    const INFO: OperationInfo = super::operation("CreateEventStreaming")
        .required(&["EventStreamingName", "FilterPattern", "Source", "Sink"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateEventStreamingError] = &[
        CreateEventStreamingError::ServiceNotEnable,
    ];
}

/// Response to [`CreateEventStreamingRequest`].
#[non_exhaustive]
pub struct CreateEventStreamingResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B896B484-F16D-59DE-9E23-DD0E5C36****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventStreamingData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateEventStreamingResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Where it comes from.
#[non_exhaustive]
pub struct EventStreamingSource {
    /// Parameters of the source MNS, with their values.
    pub source_mns_parameters: Option<SourceMNSParameters>,
    /// Parameters of the source rabbit MQ, with their values.
    pub source_rabbit_mq_parameters: Option<SourceRabbitMQParameters>,
    /// Parameters of the source kafka, with their values.
    pub source_kafka_parameters: Option<RequestSourceKafkaParameters>,
    /// Parameters of the source rocket MQ, with their values.
    pub source_rocket_mq_parameters: Option<SourceRocketMQParameters>,
    /// Parameters of the source rocket MQ checkpoint, with their values.
    pub source_rocket_mq_checkpoint_parameters: Option<
        SourceRocketMQCheckpointParameters,
    >,
    /// Parameters of the source apache rocket MQ checkpoint, with their values.
    pub source_apache_rocket_mq_checkpoint_parameters: Option<
        SourceApacheRocketMQCheckpointParameters,
    >,
    /// Parameters of the source MQTT, with their values.
    pub source_mqtt_parameters: Option<SourceMQTTParameters>,
    /// Parameters of the source DTS, with their values.
    pub source_dts_parameters: Option<SourceDTSParameters>,
    /// Parameters of the source SLS, with their values.
    pub source_sls_parameters: Option<SourceSLSParameters>,
    /// Parameters of the source prometheus, with their values.
    pub source_prometheus_parameters: Option<SourcePrometheusParameters>,
    /// Parameters of the source customized kafka, with their values.
    pub source_customized_kafka_parameters: Option<CustomizedKafkaParameters>,
    /// Parameters of the source customized kafka connector, with their values.
    pub source_customized_kafka_connector_parameters: Option<
        CustomizedKafkaConnectorParameters,
    >,
    /// Parameters of the source apache kafka, with their values.
    pub source_apache_kafka_parameters: Option<SourceApacheKafkaParameters>,
    /// Parameters of the source OSS, with their values.
    pub source_oss_parameters: Option<SourceOSSParameters>,
    /// Parameters of the source open source rabbit MQ, with their values.
    pub source_open_source_rabbit_mq_parameters: Option<
        SourceOpenSourceRabbitMQParameters,
    >,
    /// Parameters of the source event bus, with their values.
    pub source_event_bus_parameters: Option<SourceEventBusParameters>,
    /// Parameters of the source my SQL, with their values.
    pub source_mysql_parameters: Option<SourceMySQLParameters>,
    /// Parameters of the source postgre SQL, with their values.
    pub source_postgresql_parameters: Option<SourcePostgreSQLParameters>,
    /// Parameters of the source rabbit MQ meta, with their values.
    pub source_rabbit_mq_meta_parameters: Option<SourceRabbitMQMetaParameters>,
    /// Parameters of the source rabbit MQ msg sync, with their values.
    pub source_rabbit_mq_msg_sync_parameters: Option<SourceRabbitMQMsgSyncParameters>,
}

impl EventStreamingSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceMNSParameters`.
    pub fn source_mns_parameters(
        mut self,
        value: impl Into<SourceMNSParameters>,
    ) -> Self {
        self.source_mns_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRabbitMQParameters`.
    pub fn source_rabbit_mq_parameters(
        mut self,
        value: impl Into<SourceRabbitMQParameters>,
    ) -> Self {
        self.source_rabbit_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SourceKafkaParameters`.
    pub fn source_kafka_parameters(
        mut self,
        value: impl Into<RequestSourceKafkaParameters>,
    ) -> Self {
        self.source_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRocketMQParameters`.
    pub fn source_rocket_mq_parameters(
        mut self,
        value: impl Into<SourceRocketMQParameters>,
    ) -> Self {
        self.source_rocket_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRocketMQCheckpointParameters`.
    pub fn source_rocket_mq_checkpoint_parameters(
        mut self,
        value: impl Into<SourceRocketMQCheckpointParameters>,
    ) -> Self {
        self.source_rocket_mq_checkpoint_parameters = Some(value.into());
        self
    }
    /// Sets `SourceApacheRocketMQCheckpointParameters`.
    pub fn source_apache_rocket_mq_checkpoint_parameters(
        mut self,
        value: impl Into<SourceApacheRocketMQCheckpointParameters>,
    ) -> Self {
        self.source_apache_rocket_mq_checkpoint_parameters = Some(value.into());
        self
    }
    /// Sets `SourceMQTTParameters`.
    pub fn source_mqtt_parameters(
        mut self,
        value: impl Into<SourceMQTTParameters>,
    ) -> Self {
        self.source_mqtt_parameters = Some(value.into());
        self
    }
    /// Sets `SourceDTSParameters`.
    pub fn source_dts_parameters(
        mut self,
        value: impl Into<SourceDTSParameters>,
    ) -> Self {
        self.source_dts_parameters = Some(value.into());
        self
    }
    /// Sets `SourceSLSParameters`.
    pub fn source_sls_parameters(
        mut self,
        value: impl Into<SourceSLSParameters>,
    ) -> Self {
        self.source_sls_parameters = Some(value.into());
        self
    }
    /// Sets `SourcePrometheusParameters`.
    pub fn source_prometheus_parameters(
        mut self,
        value: impl Into<SourcePrometheusParameters>,
    ) -> Self {
        self.source_prometheus_parameters = Some(value.into());
        self
    }
    /// Sets `SourceCustomizedKafkaParameters`.
    pub fn source_customized_kafka_parameters(
        mut self,
        value: impl Into<CustomizedKafkaParameters>,
    ) -> Self {
        self.source_customized_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SourceCustomizedKafkaConnectorParameters`.
    pub fn source_customized_kafka_connector_parameters(
        mut self,
        value: impl Into<CustomizedKafkaConnectorParameters>,
    ) -> Self {
        self.source_customized_kafka_connector_parameters = Some(value.into());
        self
    }
    /// Sets `SourceApacheKafkaParameters`.
    pub fn source_apache_kafka_parameters(
        mut self,
        value: impl Into<SourceApacheKafkaParameters>,
    ) -> Self {
        self.source_apache_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SourceOSSParameters`.
    pub fn source_oss_parameters(
        mut self,
        value: impl Into<SourceOSSParameters>,
    ) -> Self {
        self.source_oss_parameters = Some(value.into());
        self
    }
    /// Sets `SourceOpenSourceRabbitMQParameters`.
    pub fn source_open_source_rabbit_mq_parameters(
        mut self,
        value: impl Into<SourceOpenSourceRabbitMQParameters>,
    ) -> Self {
        self.source_open_source_rabbit_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SourceEventBusParameters`.
    pub fn source_event_bus_parameters(
        mut self,
        value: impl Into<SourceEventBusParameters>,
    ) -> Self {
        self.source_event_bus_parameters = Some(value.into());
        self
    }
    /// Sets `SourceMySQLParameters`.
    pub fn source_mysql_parameters(
        mut self,
        value: impl Into<SourceMySQLParameters>,
    ) -> Self {
        self.source_mysql_parameters = Some(value.into());
        self
    }
    /// Sets `SourcePostgreSQLParameters`.
    pub fn source_postgresql_parameters(
        mut self,
        value: impl Into<SourcePostgreSQLParameters>,
    ) -> Self {
        self.source_postgresql_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRabbitMQMetaParameters`.
    pub fn source_rabbit_mq_meta_parameters(
        mut self,
        value: impl Into<SourceRabbitMQMetaParameters>,
    ) -> Self {
        self.source_rabbit_mq_meta_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRabbitMQMsgSyncParameters`.
    pub fn source_rabbit_mq_msg_sync_parameters(
        mut self,
        value: impl Into<SourceRabbitMQMsgSyncParameters>,
    ) -> Self {
        self.source_rabbit_mq_msg_sync_parameters = Some(value.into());
        self
    }
}

request! {
    EventStreamingSource {
        "SourceMNSParameters" => source_mns_parameters: field,
        "SourceRabbitMQParameters" => source_rabbit_mq_parameters: field,
        "SourceKafkaParameters" => source_kafka_parameters: field,
        "SourceRocketMQParameters" => source_rocket_mq_parameters: field,
        "SourceRocketMQCheckpointParameters" => source_rocket_mq_checkpoint_parameters: field,
        "SourceApacheRocketMQCheckpointParameters" => source_apache_rocket_mq_checkpoint_parameters: field,
        "SourceMQTTParameters" => source_mqtt_parameters: field,
        "SourceDTSParameters" => source_dts_parameters: field,
        "SourceSLSParameters" => source_sls_parameters: field,
        "SourcePrometheusParameters" => source_prometheus_parameters: field,
        "SourceCustomizedKafkaParameters" => source_customized_kafka_parameters: field,
        "SourceCustomizedKafkaConnectorParameters" => source_customized_kafka_connector_parameters: field,
        "SourceApacheKafkaParameters" => source_apache_kafka_parameters: field,
        "SourceOSSParameters" => source_oss_parameters: field,
        "SourceOpenSourceRabbitMQParameters" => source_open_source_rabbit_mq_parameters: field,
        "SourceEventBusParameters" => source_event_bus_parameters: field,
        "SourceMySQLParameters" => source_mysql_parameters: field,
        "SourcePostgreSQLParameters" => source_postgresql_parameters: field,
        "SourceRabbitMQMetaParameters" => source_rabbit_mq_meta_parameters: field,
        "SourceRabbitMQMsgSyncParameters" => source_rabbit_mq_msg_sync_parameters: field,
    }
}

/// Where events go.
#[non_exhaustive]
pub struct Sink {
    /// Parameters of the sink MNS, with their values.
    pub sink_mns_parameters: Option<SinkMNSParameters>,
    /// Parameters of the sink rabbit MQ, with their values.
    pub sink_rabbit_mq_parameters: Option<SinkRabbitMQParameters>,
    /// Parameters of the sink kafka, with their values.
    pub sink_kafka_parameters: Option<SinkKafkaParameters>,
    /// Parameters of the sink apache kafka, with their values.
    pub sink_apache_kafka_parameters: Option<SinkApacheKafkaParameters>,
    /// Parameters of the sink fc, with their values.
    pub sink_fc_parameters: Option<SinkFcParameters>,
    /// Parameters of the sink rocket MQ, with their values.
    pub sink_rocket_mq_parameters: Option<SinkRocketMQParameters>,
    /// Parameters of the sink doris, with their values.
    pub sink_doris_parameters: Option<SinkDorisParameters>,
    /// Parameters of the sink rocket MQ checkpoint, with their values.
    pub sink_rocket_mq_checkpoint_parameters: Option<SinkRocketMQCheckpointParameters>,
    /// Parameters of the sink apache rocket MQ checkpoint, with their values.
    pub sink_apache_rocket_mq_checkpoint_parameters: Option<
        SinkApacheRocketMQCheckpointParameters,
    >,
    /// Parameters of the sink SLS, with their values.
    pub sink_sls_parameters: Option<SinkSLSParameters>,
    /// Parameters of the sink data hub, with their values.
    pub sink_data_hub_parameters: Option<SinkDataHubParameters>,
    /// Parameters of the sink fnf, with their values.
    pub sink_fnf_parameters: Option<SinkFnfParameters>,
    /// Parameters of the sink prometheus, with their values.
    pub sink_prometheus_parameters: Option<SinkPrometheusParameters>,
    /// Parameters of the sink customized kafka, with their values.
    pub sink_customized_kafka_parameters: Option<CustomizedKafkaParameters>,
    /// Parameters of the sink customized kafka connector, with their values.
    pub sink_customized_kafka_connector_parameters: Option<
        CustomizedKafkaConnectorParameters,
    >,
    /// Parameters of the sink dash vector, with their values.
    pub sink_dash_vector_parameters: Option<SinkDashVectorParameters>,
    /// Parameters of the sink open source rabbit MQ, with their values.
    pub sink_open_source_rabbit_mq_parameters: Option<SinkOpenSourceRabbitMQParameters>,
    /// Parameters of the sink bai lian, with their values.
    pub sink_bai_lian_parameters: Option<SinkBaiLianParameters>,
    /// Parameters of the sink data works trigger, with their values.
    pub sink_data_works_trigger_parameters: Option<SinkDataWorksTriggerParameters>,
    /// Parameters of the sink HTTPS, with their values.
    pub sink_https_parameters: Option<SinkHttpsParameters>,
    /// Parameters of the sink API destination, with their values.
    pub sink_api_destination_parameters: Option<SinkApiDestinationParameters>,
    /// Parameters of the sink OSS, with their values.
    pub sink_oss_parameters: Option<SinkOSSParameters>,
    /// Parameters of the sink rabbit MQ meta, with their values.
    pub sink_rabbit_mq_meta_parameters: Option<SinkRabbitMQMetaParameters>,
    /// Parameters of the sink rabbit MQ msg sync, with their values.
    pub sink_rabbit_mq_msg_sync_parameters: Option<SinkRabbitMQMsgSyncParameters>,
}

impl Sink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SinkMNSParameters`.
    pub fn sink_mns_parameters(mut self, value: impl Into<SinkMNSParameters>) -> Self {
        self.sink_mns_parameters = Some(value.into());
        self
    }
    /// Sets `SinkRabbitMQParameters`.
    pub fn sink_rabbit_mq_parameters(
        mut self,
        value: impl Into<SinkRabbitMQParameters>,
    ) -> Self {
        self.sink_rabbit_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SinkKafkaParameters`.
    pub fn sink_kafka_parameters(
        mut self,
        value: impl Into<SinkKafkaParameters>,
    ) -> Self {
        self.sink_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SinkApacheKafkaParameters`.
    pub fn sink_apache_kafka_parameters(
        mut self,
        value: impl Into<SinkApacheKafkaParameters>,
    ) -> Self {
        self.sink_apache_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SinkFcParameters`.
    pub fn sink_fc_parameters(mut self, value: impl Into<SinkFcParameters>) -> Self {
        self.sink_fc_parameters = Some(value.into());
        self
    }
    /// Sets `SinkRocketMQParameters`.
    pub fn sink_rocket_mq_parameters(
        mut self,
        value: impl Into<SinkRocketMQParameters>,
    ) -> Self {
        self.sink_rocket_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SinkDorisParameters`.
    pub fn sink_doris_parameters(
        mut self,
        value: impl Into<SinkDorisParameters>,
    ) -> Self {
        self.sink_doris_parameters = Some(value.into());
        self
    }
    /// Sets `SinkRocketMQCheckpointParameters`.
    pub fn sink_rocket_mq_checkpoint_parameters(
        mut self,
        value: impl Into<SinkRocketMQCheckpointParameters>,
    ) -> Self {
        self.sink_rocket_mq_checkpoint_parameters = Some(value.into());
        self
    }
    /// Sets `SinkApacheRocketMQCheckpointParameters`.
    pub fn sink_apache_rocket_mq_checkpoint_parameters(
        mut self,
        value: impl Into<SinkApacheRocketMQCheckpointParameters>,
    ) -> Self {
        self.sink_apache_rocket_mq_checkpoint_parameters = Some(value.into());
        self
    }
    /// Sets `SinkSLSParameters`.
    pub fn sink_sls_parameters(mut self, value: impl Into<SinkSLSParameters>) -> Self {
        self.sink_sls_parameters = Some(value.into());
        self
    }
    /// Sets `SinkDataHubParameters`.
    pub fn sink_data_hub_parameters(
        mut self,
        value: impl Into<SinkDataHubParameters>,
    ) -> Self {
        self.sink_data_hub_parameters = Some(value.into());
        self
    }
    /// Sets `SinkFnfParameters`.
    pub fn sink_fnf_parameters(mut self, value: impl Into<SinkFnfParameters>) -> Self {
        self.sink_fnf_parameters = Some(value.into());
        self
    }
    /// Sets `SinkPrometheusParameters`.
    pub fn sink_prometheus_parameters(
        mut self,
        value: impl Into<SinkPrometheusParameters>,
    ) -> Self {
        self.sink_prometheus_parameters = Some(value.into());
        self
    }
    /// Sets `SinkCustomizedKafkaParameters`.
    pub fn sink_customized_kafka_parameters(
        mut self,
        value: impl Into<CustomizedKafkaParameters>,
    ) -> Self {
        self.sink_customized_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SinkCustomizedKafkaConnectorParameters`.
    pub fn sink_customized_kafka_connector_parameters(
        mut self,
        value: impl Into<CustomizedKafkaConnectorParameters>,
    ) -> Self {
        self.sink_customized_kafka_connector_parameters = Some(value.into());
        self
    }
    /// Sets `SinkDashVectorParameters`.
    pub fn sink_dash_vector_parameters(
        mut self,
        value: impl Into<SinkDashVectorParameters>,
    ) -> Self {
        self.sink_dash_vector_parameters = Some(value.into());
        self
    }
    /// Sets `SinkOpenSourceRabbitMQParameters`.
    pub fn sink_open_source_rabbit_mq_parameters(
        mut self,
        value: impl Into<SinkOpenSourceRabbitMQParameters>,
    ) -> Self {
        self.sink_open_source_rabbit_mq_parameters = Some(value.into());
        self
    }
    /// Sets `SinkBaiLianParameters`.
    pub fn sink_bai_lian_parameters(
        mut self,
        value: impl Into<SinkBaiLianParameters>,
    ) -> Self {
        self.sink_bai_lian_parameters = Some(value.into());
        self
    }
    /// Sets `SinkDataWorksTriggerParameters`.
    pub fn sink_data_works_trigger_parameters(
        mut self,
        value: impl Into<SinkDataWorksTriggerParameters>,
    ) -> Self {
        self.sink_data_works_trigger_parameters = Some(value.into());
        self
    }
    /// Sets `SinkHttpsParameters`.
    pub fn sink_https_parameters(
        mut self,
        value: impl Into<SinkHttpsParameters>,
    ) -> Self {
        self.sink_https_parameters = Some(value.into());
        self
    }
    /// Sets `SinkApiDestinationParameters`.
    pub fn sink_api_destination_parameters(
        mut self,
        value: impl Into<SinkApiDestinationParameters>,
    ) -> Self {
        self.sink_api_destination_parameters = Some(value.into());
        self
    }
    /// Sets `SinkOSSParameters`.
    pub fn sink_oss_parameters(mut self, value: impl Into<SinkOSSParameters>) -> Self {
        self.sink_oss_parameters = Some(value.into());
        self
    }
    /// Sets `SinkRabbitMQMetaParameters`.
    pub fn sink_rabbit_mq_meta_parameters(
        mut self,
        value: impl Into<SinkRabbitMQMetaParameters>,
    ) -> Self {
        self.sink_rabbit_mq_meta_parameters = Some(value.into());
        self
    }
    /// Sets `SinkRabbitMQMsgSyncParameters`.
    pub fn sink_rabbit_mq_msg_sync_parameters(
        mut self,
        value: impl Into<SinkRabbitMQMsgSyncParameters>,
    ) -> Self {
        self.sink_rabbit_mq_msg_sync_parameters = Some(value.into());
        self
    }
}

request! {
    Sink {
        "SinkMNSParameters" => sink_mns_parameters: field,
        "SinkRabbitMQParameters" => sink_rabbit_mq_parameters: field,
        "SinkKafkaParameters" => sink_kafka_parameters: field,
        "SinkApacheKafkaParameters" => sink_apache_kafka_parameters: field,
        "SinkFcParameters" => sink_fc_parameters: field,
        "SinkRocketMQParameters" => sink_rocket_mq_parameters: field,
        "SinkDorisParameters" => sink_doris_parameters: field,
        "SinkRocketMQCheckpointParameters" => sink_rocket_mq_checkpoint_parameters: field,
        "SinkApacheRocketMQCheckpointParameters" => sink_apache_rocket_mq_checkpoint_parameters: field,
        "SinkSLSParameters" => sink_sls_parameters: field,
        "SinkDataHubParameters" => sink_data_hub_parameters: field,
        "SinkFnfParameters" => sink_fnf_parameters: field,
        "SinkPrometheusParameters" => sink_prometheus_parameters: field,
        "SinkCustomizedKafkaParameters" => sink_customized_kafka_parameters: field,
        "SinkCustomizedKafkaConnectorParameters" => sink_customized_kafka_connector_parameters: field,
        "SinkDashVectorParameters" => sink_dash_vector_parameters: field,
        "SinkOpenSourceRabbitMQParameters" => sink_open_source_rabbit_mq_parameters: field,
        "SinkBaiLianParameters" => sink_bai_lian_parameters: field,
        "SinkDataWorksTriggerParameters" => sink_data_works_trigger_parameters: field,
        "SinkHttpsParameters" => sink_https_parameters: field,
        "SinkApiDestinationParameters" => sink_api_destination_parameters: field,
        "SinkOSSParameters" => sink_oss_parameters: field,
        "SinkRabbitMQMetaParameters" => sink_rabbit_mq_meta_parameters: field,
        "SinkRabbitMQMsgSyncParameters" => sink_rabbit_mq_msg_sync_parameters: field,
    }
}

/// The transforms to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Transform {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    pub arn: Option<String>,
    /// Parameters of the dash scope transform, with their values.
    pub dash_scope_transform_parameters: Option<DashScopeTransformParameters>,
    /// Parameters of the bai lian agent transform, with their values.
    pub bai_lian_agent_transform_parameters: Option<BaiLianAgentTransformParameters>,
    /// Parameters of the embedding transform, with their values.
    pub embedding_transform_parameters: Option<EmbeddingTransformParameters>,
}

impl Transform {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
    /// Sets `DashScopeTransformParameters`.
    pub fn dash_scope_transform_parameters(
        mut self,
        value: impl Into<DashScopeTransformParameters>,
    ) -> Self {
        self.dash_scope_transform_parameters = Some(value.into());
        self
    }
    /// Sets `BaiLianAgentTransformParameters`.
    pub fn bai_lian_agent_transform_parameters(
        mut self,
        value: impl Into<BaiLianAgentTransformParameters>,
    ) -> Self {
        self.bai_lian_agent_transform_parameters = Some(value.into());
        self
    }
    /// Sets `EmbeddingTransformParameters`.
    pub fn embedding_transform_parameters(
        mut self,
        value: impl Into<EmbeddingTransformParameters>,
    ) -> Self {
        self.embedding_transform_parameters = Some(value.into());
        self
    }
}

request! {
    Transform {
        "Arn" => arn: field,
        "DashScopeTransformParameters" => dash_scope_transform_parameters: field,
        "BaiLianAgentTransformParameters" => bai_lian_agent_transform_parameters: field,
        "EmbeddingTransformParameters" => embedding_transform_parameters: field,
    }
}

/// Parameters of the embedding transform, with their values.
#[non_exhaustive]
pub struct EmbeddingTransformParameters {
    /// Model that makes the vectors.
    pub embedding_model: Option<String>,
    /// Key that opens, signs or picks out the API.
    pub api_key: Option<String>,
    /// What was measured or stored about the embedding.
    pub embedding_data: Option<SinkPrometheusParametersData>,
}

impl EmbeddingTransformParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EmbeddingModel`.
    pub fn embedding_model(mut self, value: impl Into<String>) -> Self {
        self.embedding_model = Some(value.into());
        self
    }
    /// Sets `ApiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `EmbeddingData`.
    pub fn embedding_data(
        mut self,
        value: impl Into<SinkPrometheusParametersData>,
    ) -> Self {
        self.embedding_data = Some(value.into());
        self
    }
}

request! {
    EmbeddingTransformParameters {
        "EmbeddingModel" => embedding_model: field,
        "ApiKey" => api_key: field,
        "EmbeddingData" => embedding_data: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventStreamingData {
    /// Resource name of the event stream.
    /// Example: `acs:eventbridge:cn-hangzhou:164901546557****:eventstreaming/myeventstreaming`.
    pub event_streaming_arn: Option<String>,
}

response! {
    EventStreamingData {
        "EventStreamingARN" => event_streaming_arn: value,
    }
}

/// Errors that the documentation of [`CreateEventStreamingRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type CreateEventStreamingError = super::DocumentedError;
