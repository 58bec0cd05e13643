// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventStreamings`, from `eventbridge/ListEventStreamings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Acks, BatchWindow, Concurrency, ConnectorParameters, CustomizedKafkaConnectorParameters, CustomizedKafkaParameters, DataSinkFcParameters, DataSinkKafkaParameters, DataSourceDTSParameters, DataSourceKafkaParameters, DataSourcePrometheusParameters, DataSourceSLSParameters, EventStreamingRunOptions, EventStreamingSource, Exchange, Id, Input, IsBase64Encode, KafkaLogParameter, KafkaParametersValue, Key, Keys, LogDelivery, LogStore, Metadata, NetworkType, ParametersBody, Project, Properties, Qualifier, Resources, RoleName, RunOptionsDeadLetterQueue, RunOptionsNetwork, RunOptionsRetryStrategy, SLSLogParameter, ScaledObject, Schema, SinkDataHubParameters, SinkFnfParameters, SinkMNSParameters, SinkRabbitMQParameters, SinkSLSParameters, SourceApacheKafkaParameters, SourceMNSParameters, SourceMQTTParameters, SourceRabbitMQParameters, SourceRocketMQParameters, Tag, Tags, Topic, Transform, Trigger};

/// Lists event streams, filtered for example by name prefix, source, sink or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::ListEventStreamingsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_event_streamings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventStreamingsRequest {
    /// Beginning the names are to have.
    pub name_prefix: Option<String>,
    /// How many items to return at most.
    pub limit: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tags: Vec<Tag>,
    /// Resource name of the source, in the `acs:` notation.
    pub source_arn: Option<String>,
    /// Resource name of the sink, in the `acs:` notation.
    pub sink_arn: Option<String>,
}

impl ListEventStreamingsRequest {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceArn`.
    pub fn source_arn(mut self, value: impl Into<String>) -> Self {
        self.source_arn = Some(value.into());
        self
    }
    /// Sets `SinkArn`.
    pub fn sink_arn(mut self, value: impl Into<String>) -> Self {
        self.sink_arn = Some(value.into());
        self
    }
}

request! {
    ListEventStreamingsRequest {
        "NamePrefix" => name_prefix: form,
        "Limit" => limit: form,
        "NextToken" => next_token: form,
        "Tags" => tags: form,
        "SourceArn" => source_arn: form,
        "SinkArn" => sink_arn: form,
    }
}

impl Operation for ListEventStreamingsRequest {
    type Response = ListEventStreamingsResponse;
    type Error = ListEventStreamingsError;
    const INFO: OperationInfo = super::operation("ListEventStreamings")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [ListEventStreamingsError] = &[
        ListEventStreamingsError::ServiceNotEnable,
    ];
}

impl Paginated for ListEventStreamingsRequest {
    type Item = EventStreaming;
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
        Some(&mut response.data.as_mut()?.event_streamings)
    }
}

/// Response to [`ListEventStreamingsRequest`].
#[non_exhaustive]
pub struct ListEventStreamingsResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `283FF852-C4B8-58C9-9777-F88A5A16****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventStreamingData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListEventStreamingsResponse {
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
    /// The event streamings that were found or are concerned, one entry each.
    pub event_streamings: Vec<EventStreaming>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `177`.
    pub next_token: Option<String>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i32>,
}

response! {
    EventStreamingData {
        "EventStreamings" => event_streamings: list(""),
        "NextToken" => next_token: value,
        "Total" => total: value,
    }
}

/// The event streamings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventStreaming {
    /// Stream that is meant; the name is unique in the account and region. Example: `name`.
    pub event_streaming_name: Option<String>,
    /// Free text that describes the item to people. Example: `demo`.
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
}

response! {
    EventStreaming {
        "EventStreamingName" => event_streaming_name: value,
        "Description" => description: value,
        "Source" => source: value,
        "FilterPattern" => filter_pattern: value,
        "Transforms" => transforms: list(""),
        "Sink" => sink: value,
        "RunOptions" => run_options: value,
        "Status" => status: value,
    }
}

/// Where events go.
#[non_exhaustive]
pub struct Sink {
    /// Parameters of the sink MNS, with their values.
    pub sink_mns_parameters: Option<SinkMNSParameters>,
    /// Parameters of the sink fc, with their values.
    pub sink_fc_parameters: Option<DataSinkFcParameters>,
    /// Parameters of the sink rabbit MQ, with their values.
    pub sink_rabbit_mq_parameters: Option<SinkRabbitMQParameters>,
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
        "SinkFcParameters" => sink_fc_parameters: value,
        "SinkRabbitMQParameters" => sink_rabbit_mq_parameters: value,
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
}

response! {
    SinkRocketMQParameters {
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "Body" => body: value,
        "Properties" => properties: value,
        "Keys" => keys: value,
        "Tags" => tags: value,
    }
}

/// Errors that the documentation of [`ListEventStreamingsRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type ListEventStreamingsError = super::DocumentedError;
