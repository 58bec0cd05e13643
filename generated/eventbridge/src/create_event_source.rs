// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEventSource`, from `eventbridge/CreateEventSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EventSourceRocketMQParameters, MatchRule, SourceHttpEventParameters, SourceKafkaParameters, SourceMNSParameters, SourceOSSEventParameters, SourceRabbitMQParameters, SourceSLSParameters, SourceScheduledEventParameters};

/// Creates an external event source that feeds an event bus.
///
/// ```no_run
/// # async fn example(client: alicloud_eventbridge::Client) -> Result<(), alicloud_eventbridge::Error> {
/// let request = alicloud_eventbridge::CreateEventSourceRequest::new()
///     .event_source_name("...")
///     .event_bus_name("...");
/// let reply = client.create_event_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEventSourceRequest {
    /// **Required.** Source that the events come from; rules can filter by it.
    pub event_source_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Where the linked external comes from.
    pub linked_external_source: Option<bool>,
    /// Service outside the bus that the events are fetched from, such as RabbitMQ or RocketMQ.
    pub external_source_type: Option<String>,
    /// Settings of the external source, and what it works with.
    pub external_source_config: Option<Value>,
    /// **Required.** Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// Parameters of the source MNS, with their values.
    pub source_mns_parameters: Option<SourceMNSParameters>,
    /// Parameters of the source rocket MQ, with their values.
    pub source_rocket_mq_parameters: Option<EventSourceRocketMQParameters>,
    /// Parameters of the source rabbit MQ, with their values.
    pub source_rabbit_mq_parameters: Option<SourceRabbitMQParameters>,
    /// Parameters of the source SLS, with their values.
    pub source_sls_parameters: Option<SourceSLSParameters>,
    /// Parameters of the source HTTP event, with their values.
    pub source_http_event_parameters: Option<SourceHttpEventParameters>,
    /// Parameters of the source scheduled event, with their values.
    pub source_scheduled_event_parameters: Option<SourceScheduledEventParameters>,
    /// Parameters of the source kafka, with their values.
    pub source_kafka_parameters: Option<SourceKafkaParameters>,
    /// Parameters of the source OSS event, with their values.
    pub source_oss_event_parameters: Option<SourceOSSEventParameters>,
}

impl CreateEventSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventSourceName`, which is required.
    pub fn event_source_name(mut self, value: impl Into<String>) -> Self {
        self.event_source_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `LinkedExternalSource`.
    #[inline]
    pub fn linked_external_source(mut self, value: bool) -> Self {
        self.linked_external_source = Some(value);
        self
    }
    /// Sets `ExternalSourceType`.
    pub fn external_source_type(mut self, value: impl Into<String>) -> Self {
        self.external_source_type = Some(value.into());
        self
    }
    /// Sets `ExternalSourceConfig`.
    pub fn external_source_config(mut self, value: impl Into<Value>) -> Self {
        self.external_source_config = Some(value.into());
        self
    }
    /// Sets `EventBusName`, which is required.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `SourceMNSParameters`.
    pub fn source_mns_parameters(
        mut self,
        value: impl Into<SourceMNSParameters>,
    ) -> Self {
        self.source_mns_parameters = Some(value.into());
        self
    }
    /// Sets `SourceRocketMQParameters`.
    pub fn source_rocket_mq_parameters(
        mut self,
        value: impl Into<EventSourceRocketMQParameters>,
    ) -> Self {
        self.source_rocket_mq_parameters = Some(value.into());
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
    /// Sets `SourceSLSParameters`.
    pub fn source_sls_parameters(
        mut self,
        value: impl Into<SourceSLSParameters>,
    ) -> Self {
        self.source_sls_parameters = Some(value.into());
        self
    }
    /// Sets `SourceHttpEventParameters`.
    pub fn source_http_event_parameters(
        mut self,
        value: impl Into<SourceHttpEventParameters>,
    ) -> Self {
        self.source_http_event_parameters = Some(value.into());
        self
    }
    /// Sets `SourceScheduledEventParameters`.
    pub fn source_scheduled_event_parameters(
        mut self,
        value: impl Into<SourceScheduledEventParameters>,
    ) -> Self {
        self.source_scheduled_event_parameters = Some(value.into());
        self
    }
    /// Sets `SourceKafkaParameters`.
    pub fn source_kafka_parameters(
        mut self,
        value: impl Into<SourceKafkaParameters>,
    ) -> Self {
        self.source_kafka_parameters = Some(value.into());
        self
    }
    /// Sets `SourceOSSEventParameters`.
    pub fn source_oss_event_parameters(
        mut self,
        value: impl Into<SourceOSSEventParameters>,
    ) -> Self {
        self.source_oss_event_parameters = Some(value.into());
        self
    }
}

request! {
    CreateEventSourceRequest {
        "EventSourceName" => event_source_name: form,
        "Description" => description: form,
        "LinkedExternalSource" => linked_external_source: form,
        "ExternalSourceType" => external_source_type: form,
        "ExternalSourceConfig" => external_source_config: form_json,
        "EventBusName" => event_bus_name: form,
        "SourceMNSParameters" => source_mns_parameters: form_json,
        "SourceRocketMQParameters" => source_rocket_mq_parameters: form_json,
        "SourceRabbitMQParameters" => source_rabbit_mq_parameters: form_json,
        "SourceSLSParameters" => source_sls_parameters: form_json,
        "SourceHttpEventParameters" => source_http_event_parameters: form_json,
        "SourceScheduledEventParameters" => source_scheduled_event_parameters: form_json,
        "SourceKafkaParameters" => source_kafka_parameters: form_json,
        "SourceOSSEventParameters" => source_oss_event_parameters: form_json,
    }
}

impl Operation for CreateEventSourceRequest {
    type Response = CreateEventSourceResponse;
    type Error = CreateEventSourceError;
    const INFO: OperationInfo = super::operation("CreateEventSource")
        .required(&["EventSourceName", "EventBusName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
    const ERRORS: &'static [CreateEventSourceError] = &[
        CreateEventSourceError::ServiceNotEnable,
    ];
}

/// Response to [`CreateEventSourceRequest`].
#[non_exhaustive]
pub struct CreateEventSourceResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2922208e-e1c6-43ee-bfd1-aca50263bc8a`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EventSourceData>,
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateEventSourceResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EventSourceData {
    /// Resource name of the event source.
    pub event_source_arn: Option<String>,
}

response! {
    EventSourceData {
        "EventSourceARN" => event_source_arn: value,
    }
}

/// Errors that the documentation of [`CreateEventSourceRequest`] names.
///
/// - [`ServiceNotEnable`](super::DocumentedError::ServiceNotEnable)
pub type CreateEventSourceError = super::DocumentedError;
