// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateEventBridgeIntegration`, from `arms/CreateOrUpdateEventBridgeIntegration.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes an integration that sends alert notifications to an EventBridge event bus.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CreateOrUpdateEventBridgeIntegrationRequest::new()
///     .name("EventBridge_Test");
/// let reply = client.create_or_update_event_bridge_integration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationRequest {
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by. Example: `EventBridge_Test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Host name or URL at which the service or resource is reached. Example: `http://xxxxx`.
    pub endpoint: Option<String>,
    /// Key that opens, signs or picks out the access. Example: `abc******************`.
    pub access_key: Option<String>,
    /// AccessKey secret with which events are sent. Example: `abc******************`.
    pub access_secret: Option<String>,
    /// Name that the event bus goes by. Example: `EventBus_Test`.
    pub event_bus_name: Option<String>,
    /// Where it comes from. Example: `arms`.
    pub source: Option<String>,
    /// Region that the event bus lies in. Example: `cn-hangzhou`.
    pub event_bus_region_id: Option<String>,
}

impl CreateOrUpdateEventBridgeIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `AccessKey`.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
    /// Sets `AccessSecret`.
    pub fn access_secret(mut self, value: impl Into<String>) -> Self {
        self.access_secret = Some(value.into());
        self
    }
    /// Sets `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `EventBusRegionId`.
    pub fn event_bus_region_id(mut self, value: impl Into<String>) -> Self {
        self.event_bus_region_id = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateEventBridgeIntegrationRequest {
        "Id" => id: form,
        "Name" => name: form,
        "Description" => description: form,
        "Endpoint" => endpoint: form,
        "AccessKey" => access_key: form,
        "AccessSecret" => access_secret: form,
        "EventBusName" => event_bus_name: form,
        "Source" => source: form,
        "EventBusRegionId" => event_bus_region_id: form,
    }
}

impl Operation for CreateOrUpdateEventBridgeIntegrationRequest {
    type Response = CreateOrUpdateEventBridgeIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateEventBridgeIntegration")
        .required(&["Name"]);
}

/// Response to [`CreateOrUpdateEventBridgeIntegrationRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateEventBridgeIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B289756-E791-5842-BCBD-AD414C******`.
    pub request_id: Option<String>,
    /// Integration with EventBridge, with its facts.
    pub event_bridge_integration: Option<EventBridgeIntegration>,
}

response! {
    CreateOrUpdateEventBridgeIntegrationResponse {
        "RequestId" => request_id: value,
        "EventBridgeIntegration" => event_bridge_integration: value,
    }
}

/// Integration with EventBridge, with its facts.
#[non_exhaustive]
pub struct EventBridgeIntegration {
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `EventBridge_Test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Host name or URL at which the service or resource is reached. Example: `http://xxxxx`.
    pub endpoint: Option<String>,
    /// Key that opens, signs or picks out the access. Example: `abc******************`.
    pub access_key: Option<String>,
    /// AccessKey secret with which events are sent. Example: `abc******************`.
    pub access_secret: Option<String>,
    /// Name that the event bus goes by. Example: `EventBus_Test`.
    pub event_bus_name: Option<String>,
    /// Where it comes from. Example: `arms`.
    pub source: Option<String>,
    /// Region that the event bus lies in. Example: `cn-hangzhou`.
    pub event_bus_region_id: Option<String>,
}

response! {
    EventBridgeIntegration {
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
        "Endpoint" => endpoint: value,
        "AccessKey" => access_key: value,
        "AccessSecret" => access_secret: value,
        "EventBusName" => event_bus_name: value,
        "Source" => source: value,
        "EventBusRegionId" => event_bus_region_id: value,
    }
}
