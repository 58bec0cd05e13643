// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Event buses
//!
//! - [`CreateEventBus`](mod@create_event_bus): Creates a custom event bus under a name of your choice.
//! - [`DeleteEventBus`](mod@delete_event_bus): Deletes a custom event bus; events can no longer be published to it.
//! - [`GetEventBus`](mod@get_event_bus): Shows one event bus by its name.
//! - [`ListEventBuses`](mod@list_event_buses): Lists all event buses, optionally by a prefix of their names.
//! - [`UpdateEventBus`](mod@update_event_bus): Changes an event bus, such as its description.
//!
//! ## Events
//!
//! - [`QueryEvent`](mod@query_event): Gets the content of one event by event ID, bus and source.
//! - [`QueryEventTraces`](mod@query_event_traces): Shows the trace of one event: receipt, matched rules and deliveries.
//! - [`QueryTracedEventByEventId`](mod@query_traced_event_by_event_id): Looks up a traced event on an event bus by its event ID.
//! - [`QueryTracedEvents`](mod@query_traced_events): Lists the traced events of an event bus within a time range.
//!
//! ## Event sources
//!
//! - [`CreateEventSource`](mod@create_event_source): Creates an external event source that feeds an event bus.
//! - [`DeleteEventSource`](mod@delete_event_source): Deletes an event source, which sends no more events to its bus.
//! - [`ListAliyunOfficialEventSources`](mod@list_aliyun_official_event_sources): Lists the event sources that Alibaba Cloud services provide.
//! - [`ListUserDefinedEventSources`](mod@list_user_defined_event_sources): Lists all external event sources that users have created.
//! - [`UpdateEventSource`](mod@update_event_source): Changes the configuration of an external event source.
//!
//! ## Event targets
//!
//! - [`DeleteTargets`](mod@delete_targets): Removes one or more targets from a rule; other targets keep receiving events.
//! - [`PutTargets`](mod@put_targets): Creates targets of an event rule, or updates those that exist.
//!
//! ## Event rules
//!
//! - [`CreateRule`](mod@create_rule): Creates an event rule on an event bus, with event pattern and targets.
//! - [`DeleteRule`](mod@delete_rule): Deletes a rule; events on its bus are no longer delivered by it.
//! - [`DisableRule`](mod@disable_rule): Disables an event rule of an event bus without deleting it.
//! - [`EnableRule`](mod@enable_rule): Enables an event rule of an event bus, so that it routes events again.
//! - [`GetRule`](mod@get_rule): Shows one event rule with its event pattern, status and targets.
//! - [`ListRules`](mod@list_rules): Lists the event rules of an event bus, optionally by a name prefix.
//! - [`UpdateRule`](mod@update_rule): Changes an event rule, such as its description, event pattern or status.
//!
//! ## Event streams
//!
//! - [`CreateEventStreaming`](mod@create_event_streaming): Creates an event stream from a source to a sink, with an event filter.
//! - [`DeleteEventStreaming`](mod@delete_event_streaming): Deletes an event stream; no more events are passed by it.
//! - [`GetEventStreaming`](mod@get_event_streaming): Shows one event stream with its source, filter, sink and status.
//! - [`ListEventStreamings`](mod@list_event_streamings): Lists event streams, filtered for example by name prefix, source, sink or tag.
//! - [`PauseEventStreaming`](mod@pause_event_streaming): Stops a running event stream without deleting it.
//! - [`StartEventStreaming`](mod@start_event_streaming): Starts a new or stopped event stream, which then passes events on.
//! - [`UpdateEventStreaming`](mod@update_event_streaming): Changes description, source, filter or sink of an event stream.
//!
//! ## API destinations
//!
//! - [`CreateApiDestination`](mod@create_api_destination): Creates an API destination: the HTTP endpoint with method and connection that events go to.
//! - [`CreateConnection`](mod@create_connection): Creates a connection, which holds the network and authorization settings for API destinations.
//! - [`DeleteApiDestination`](mod@delete_api_destination): Deletes an API destination; rules can no longer deliver events to it.
//! - [`DeleteConnection`](mod@delete_connection): Deletes a connection, whose credentials API destinations then no longer have.
//! - [`GetApiDestination`](mod@get_api_destination): Shows one API destination by its name.
//! - [`GetConnection`](mod@get_connection): Shows one connection by its name, with network and authorization settings.
//! - [`ListApiDestinations`](mod@list_api_destinations): Lists API destinations, optionally by a prefix of their names or by connection.
//! - [`ListConnections`](mod@list_connections): Lists connections, optionally by a prefix of their names.
//! - [`UpdateApiDestination`](mod@update_api_destination): Changes an API destination, such as its endpoint, method or connection.
//! - [`UpdateConnection`](mod@update_connection): Changes network and authorization settings of a connection.
//!
//! ## Others
//!
//! - [`CheckServiceLinkedRoleForProduct`](mod@check_service_linked_role_for_product): Tells whether the service-linked role for a product exists.
//! - [`CreateServiceLinkedRoleForProduct`](mod@create_service_linked_role_for_product): Creates the service-linked role that a product needs, by product name.
//! - [`DiscoverEventSource`](mod@discover_event_source): Looks into a MySQL source and returns what events from it look like.
//! - [`EventCenterQueryEvents`](mod@event_center_query_events): Queries events in the event center by conditions.
//! - [`ListTargets`](mod@list_targets): Lists the targets to which an event rule delivers events.
//! - [`TestEventPattern`](mod@test_event_pattern): Tests whether an event pattern matches a sample event in JSON.
//! - [`TestEventSourceConfig`](mod@test_event_source_config): Tests whether an event source can be reached with the settings given.
//! - [`UpdateEventStreamingBusinessOption`](mod@update_event_streaming_business_option): Changes the business mode of an event stream and its minimum and maximum capacity units.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod check_service_linked_role_for_product;
pub mod create_api_destination;
pub mod create_connection;
pub mod create_event_bus;
pub mod create_event_source;
pub mod create_event_streaming;
pub mod create_rule;
pub mod create_service_linked_role_for_product;
pub mod delete_api_destination;
pub mod delete_connection;
pub mod delete_event_bus;
pub mod delete_event_source;
pub mod delete_event_streaming;
pub mod delete_rule;
pub mod delete_targets;
pub mod disable_rule;
pub mod discover_event_source;
pub mod enable_rule;
pub mod event_center_query_events;
pub mod get_api_destination;
pub mod get_connection;
pub mod get_event_bus;
pub mod get_event_streaming;
pub mod get_rule;
pub mod list_aliyun_official_event_sources;
pub mod list_api_destinations;
pub mod list_connections;
pub mod list_event_buses;
pub mod list_event_streamings;
pub mod list_rules;
pub mod list_targets;
pub mod list_user_defined_event_sources;
pub mod pause_event_streaming;
pub mod put_targets;
pub mod query_event;
pub mod query_event_traces;
pub mod query_traced_event_by_event_id;
pub mod query_traced_events;
pub mod start_event_streaming;
pub mod test_event_pattern;
pub mod test_event_source_config;
pub mod update_api_destination;
pub mod update_connection;
pub mod update_event_bus;
pub mod update_event_source;
pub mod update_event_streaming;
pub mod update_event_streaming_business_option;
pub mod update_rule;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    check_service_linked_role_for_product::{CheckServiceLinkedRoleForProductRequest, CheckServiceLinkedRoleForProductResponse},
    create_api_destination::{CreateApiDestinationError, CreateApiDestinationRequest, CreateApiDestinationResponse},
    create_connection::{CreateConnectionError, CreateConnectionRequest, CreateConnectionResponse},
    create_event_bus::{CreateEventBusError, CreateEventBusRequest, CreateEventBusResponse},
    create_event_source::{CreateEventSourceError, CreateEventSourceRequest, CreateEventSourceResponse},
    create_event_streaming::{CreateEventStreamingError, CreateEventStreamingRequest, CreateEventStreamingResponse},
    create_rule::{CreateRuleError, CreateRuleRequest, CreateRuleResponse},
    create_service_linked_role_for_product::{CreateServiceLinkedRoleForProductError, CreateServiceLinkedRoleForProductRequest, CreateServiceLinkedRoleForProductResponse},
    delete_api_destination::{DeleteApiDestinationError, DeleteApiDestinationRequest, DeleteApiDestinationResponse},
    delete_connection::{DeleteConnectionError, DeleteConnectionRequest, DeleteConnectionResponse},
    delete_event_bus::{DeleteEventBusError, DeleteEventBusRequest, DeleteEventBusResponse},
    delete_event_source::{DeleteEventSourceError, DeleteEventSourceRequest, DeleteEventSourceResponse},
    delete_event_streaming::{DeleteEventStreamingError, DeleteEventStreamingRequest, DeleteEventStreamingResponse},
    delete_rule::{DeleteRuleError, DeleteRuleRequest, DeleteRuleResponse},
    delete_targets::{DeleteTargetsError, DeleteTargetsRequest, DeleteTargetsResponse},
    disable_rule::{DisableRuleError, DisableRuleRequest, DisableRuleResponse},
    discover_event_source::{DiscoverEventSourceRequest, DiscoverEventSourceResponse},
    enable_rule::{EnableRuleError, EnableRuleRequest, EnableRuleResponse},
    event_center_query_events::{EventCenterQueryEventsRequest, EventCenterQueryEventsResponse},
    get_api_destination::{GetApiDestinationError, GetApiDestinationRequest, GetApiDestinationResponse},
    get_connection::{GetConnectionError, GetConnectionRequest, GetConnectionResponse},
    get_event_bus::{GetEventBusError, GetEventBusRequest, GetEventBusResponse},
    get_event_streaming::{GetEventStreamingError, GetEventStreamingRequest, GetEventStreamingResponse},
    get_rule::{GetRuleError, GetRuleRequest, GetRuleResponse},
    list_aliyun_official_event_sources::{ListAliyunOfficialEventSourcesError, ListAliyunOfficialEventSourcesRequest, ListAliyunOfficialEventSourcesResponse},
    list_api_destinations::{ListApiDestinationsError, ListApiDestinationsRequest, ListApiDestinationsResponse},
    list_connections::{ListConnectionsError, ListConnectionsRequest, ListConnectionsResponse},
    list_event_buses::{ListEventBusesError, ListEventBusesRequest, ListEventBusesResponse},
    list_event_streamings::{ListEventStreamingsError, ListEventStreamingsRequest, ListEventStreamingsResponse},
    list_rules::{ListRulesError, ListRulesRequest, ListRulesResponse},
    list_targets::{ListTargetsError, ListTargetsRequest, ListTargetsResponse},
    list_user_defined_event_sources::{ListUserDefinedEventSourcesError, ListUserDefinedEventSourcesRequest, ListUserDefinedEventSourcesResponse},
    pause_event_streaming::{PauseEventStreamingError, PauseEventStreamingRequest, PauseEventStreamingResponse},
    put_targets::{PutTargetsError, PutTargetsRequest, PutTargetsResponse},
    query_event::{QueryEventError, QueryEventRequest, QueryEventResponse},
    query_event_traces::{QueryEventTracesError, QueryEventTracesRequest, QueryEventTracesResponse},
    query_traced_event_by_event_id::{QueryTracedEventByEventIdError, QueryTracedEventByEventIdRequest, QueryTracedEventByEventIdResponse},
    query_traced_events::{QueryTracedEventsError, QueryTracedEventsRequest, QueryTracedEventsResponse},
    start_event_streaming::{StartEventStreamingError, StartEventStreamingRequest, StartEventStreamingResponse},
    test_event_pattern::{TestEventPatternRequest, TestEventPatternResponse},
    test_event_source_config::{TestEventSourceConfigRequest, TestEventSourceConfigResponse},
    update_api_destination::{UpdateApiDestinationError, UpdateApiDestinationRequest, UpdateApiDestinationResponse},
    update_connection::{UpdateConnectionError, UpdateConnectionRequest, UpdateConnectionResponse},
    update_event_bus::{UpdateEventBusError, UpdateEventBusRequest, UpdateEventBusResponse},
    update_event_source::{UpdateEventSourceError, UpdateEventSourceRequest, UpdateEventSourceResponse},
    update_event_streaming::{UpdateEventStreamingError, UpdateEventStreamingRequest, UpdateEventStreamingResponse},
    update_event_streaming_business_option::{UpdateEventStreamingBusinessOptionRequest, UpdateEventStreamingBusinessOptionResponse},
    update_rule::{UpdateRuleError, UpdateRuleRequest, UpdateRuleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "eventbridge",
    version: "2020-04-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "eventbridge-console.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "eventbridge-console.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "eventbridge-console.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "eventbridge-console.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "eventbridge-console.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "eventbridge-console.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "eventbridge-console.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing",
                "eventbridge-console.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "eventbridge-console.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu",
                "eventbridge-console.cn-chengdu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "eventbridge-console.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "eventbridge-console.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-heyuan",
                "eventbridge-console.cn-heyuan.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "eventbridge-console.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "eventbridge-console.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-qingdao",
                "eventbridge-console.cn-qingdao.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai",
                "eventbridge-console.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "eventbridge-console.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "eventbridge-console.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "eventbridge-console.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "eventbridge-console.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "eventbridge-console.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "eventbridge-console.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-west-1",
                "eventbridge-console.eu-west-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-east-1",
                "eventbridge-console.us-east-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-west-1",
                "eventbridge-console.us-west-1.aliyuncs.com",
            ),
        ],
        rule: Some("eventbridge-console.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of EventBridge.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Tells whether the service-linked role for a product exists.
    #[inline]
    pub fn check_service_linked_role_for_product(
        &self,
        request: CheckServiceLinkedRoleForProductRequest,
    ) -> Call<'_, CheckServiceLinkedRoleForProductRequest> {
        self.inner.call(request)
    }
    /// Creates an API destination: the HTTP endpoint with method and connection that events go to.
    #[inline]
    pub fn create_api_destination(
        &self,
        request: CreateApiDestinationRequest,
    ) -> Call<'_, CreateApiDestinationRequest> {
        self.inner.call(request)
    }
    /// Creates a connection, which holds the network and authorization settings for API destinations.
    #[inline]
    pub fn create_connection(
        &self,
        request: CreateConnectionRequest,
    ) -> Call<'_, CreateConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a custom event bus under a name of your choice.
    #[inline]
    pub fn create_event_bus(
        &self,
        request: CreateEventBusRequest,
    ) -> Call<'_, CreateEventBusRequest> {
        self.inner.call(request)
    }
    /// Creates an external event source that feeds an event bus.
    #[inline]
    pub fn create_event_source(
        &self,
        request: CreateEventSourceRequest,
    ) -> Call<'_, CreateEventSourceRequest> {
        self.inner.call(request)
    }
    /// Creates an event stream from a source to a sink, with an event filter.
    #[inline]
    pub fn create_event_streaming(
        &self,
        request: CreateEventStreamingRequest,
    ) -> Call<'_, CreateEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Creates an event rule on an event bus, with event pattern and targets.
    #[inline]
    pub fn create_rule(
        &self,
        request: CreateRuleRequest,
    ) -> Call<'_, CreateRuleRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role that a product needs, by product name.
    #[inline]
    pub fn create_service_linked_role_for_product(
        &self,
        request: CreateServiceLinkedRoleForProductRequest,
    ) -> Call<'_, CreateServiceLinkedRoleForProductRequest> {
        self.inner.call(request)
    }
    /// Deletes an API destination; rules can no longer deliver events to it.
    #[inline]
    pub fn delete_api_destination(
        &self,
        request: DeleteApiDestinationRequest,
    ) -> Call<'_, DeleteApiDestinationRequest> {
        self.inner.call(request)
    }
    /// Deletes a connection, whose credentials API destinations then no longer have.
    #[inline]
    pub fn delete_connection(
        &self,
        request: DeleteConnectionRequest,
    ) -> Call<'_, DeleteConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom event bus; events can no longer be published to it.
    #[inline]
    pub fn delete_event_bus(
        &self,
        request: DeleteEventBusRequest,
    ) -> Call<'_, DeleteEventBusRequest> {
        self.inner.call(request)
    }
    /// Deletes an event source, which sends no more events to its bus.
    #[inline]
    pub fn delete_event_source(
        &self,
        request: DeleteEventSourceRequest,
    ) -> Call<'_, DeleteEventSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes an event stream; no more events are passed by it.
    #[inline]
    pub fn delete_event_streaming(
        &self,
        request: DeleteEventStreamingRequest,
    ) -> Call<'_, DeleteEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule; events on its bus are no longer delivered by it.
    #[inline]
    pub fn delete_rule(
        &self,
        request: DeleteRuleRequest,
    ) -> Call<'_, DeleteRuleRequest> {
        self.inner.call(request)
    }
    /// Removes one or more targets from a rule; other targets keep receiving events.
    #[inline]
    pub fn delete_targets(
        &self,
        request: DeleteTargetsRequest,
    ) -> Call<'_, DeleteTargetsRequest> {
        self.inner.call(request)
    }
    /// Disables an event rule of an event bus without deleting it.
    #[inline]
    pub fn disable_rule(
        &self,
        request: DisableRuleRequest,
    ) -> Call<'_, DisableRuleRequest> {
        self.inner.call(request)
    }
    /// Looks into a MySQL source and returns what events from it look like.
    #[inline]
    pub fn discover_event_source(
        &self,
        request: DiscoverEventSourceRequest,
    ) -> Call<'_, DiscoverEventSourceRequest> {
        self.inner.call(request)
    }
    /// Enables an event rule of an event bus, so that it routes events again.
    #[inline]
    pub fn enable_rule(
        &self,
        request: EnableRuleRequest,
    ) -> Call<'_, EnableRuleRequest> {
        self.inner.call(request)
    }
    /// Queries events in the event center by conditions.
    #[inline]
    pub fn event_center_query_events(
        &self,
        request: EventCenterQueryEventsRequest,
    ) -> Call<'_, EventCenterQueryEventsRequest> {
        self.inner.call(request)
    }
    /// Shows one API destination by its name.
    #[inline]
    pub fn get_api_destination(
        &self,
        request: GetApiDestinationRequest,
    ) -> Call<'_, GetApiDestinationRequest> {
        self.inner.call(request)
    }
    /// Shows one connection by its name, with network and authorization settings.
    #[inline]
    pub fn get_connection(
        &self,
        request: GetConnectionRequest,
    ) -> Call<'_, GetConnectionRequest> {
        self.inner.call(request)
    }
    /// Shows one event bus by its name.
    #[inline]
    pub fn get_event_bus(
        &self,
        request: GetEventBusRequest,
    ) -> Call<'_, GetEventBusRequest> {
        self.inner.call(request)
    }
    /// Shows one event stream with its source, filter, sink and status.
    #[inline]
    pub fn get_event_streaming(
        &self,
        request: GetEventStreamingRequest,
    ) -> Call<'_, GetEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Shows one event rule with its event pattern, status and targets.
    #[inline]
    pub fn get_rule(&self, request: GetRuleRequest) -> Call<'_, GetRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the event sources that Alibaba Cloud services provide.
    #[inline]
    pub fn list_aliyun_official_event_sources(
        &self,
        request: ListAliyunOfficialEventSourcesRequest,
    ) -> Call<'_, ListAliyunOfficialEventSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists API destinations, optionally by a prefix of their names or by connection.
    #[inline]
    pub fn list_api_destinations(
        &self,
        request: ListApiDestinationsRequest,
    ) -> Call<'_, ListApiDestinationsRequest> {
        self.inner.call(request)
    }
    /// Lists connections, optionally by a prefix of their names.
    #[inline]
    pub fn list_connections(
        &self,
        request: ListConnectionsRequest,
    ) -> Call<'_, ListConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists all event buses, optionally by a prefix of their names.
    #[inline]
    pub fn list_event_buses(
        &self,
        request: ListEventBusesRequest,
    ) -> Call<'_, ListEventBusesRequest> {
        self.inner.call(request)
    }
    /// Lists event streams, filtered for example by name prefix, source, sink or tag.
    #[inline]
    pub fn list_event_streamings(
        &self,
        request: ListEventStreamingsRequest,
    ) -> Call<'_, ListEventStreamingsRequest> {
        self.inner.call(request)
    }
    /// Lists the event rules of an event bus, optionally by a name prefix.
    #[inline]
    pub fn list_rules(&self, request: ListRulesRequest) -> Call<'_, ListRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the targets to which an event rule delivers events.
    #[inline]
    pub fn list_targets(
        &self,
        request: ListTargetsRequest,
    ) -> Call<'_, ListTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists all external event sources that users have created.
    #[inline]
    pub fn list_user_defined_event_sources(
        &self,
        request: ListUserDefinedEventSourcesRequest,
    ) -> Call<'_, ListUserDefinedEventSourcesRequest> {
        self.inner.call(request)
    }
    /// Stops a running event stream without deleting it.
    #[inline]
    pub fn pause_event_streaming(
        &self,
        request: PauseEventStreamingRequest,
    ) -> Call<'_, PauseEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Creates targets of an event rule, or updates those that exist.
    #[inline]
    pub fn put_targets(
        &self,
        request: PutTargetsRequest,
    ) -> Call<'_, PutTargetsRequest> {
        self.inner.call(request)
    }
    /// Gets the content of one event by event ID, bus and source.
    #[inline]
    pub fn query_event(
        &self,
        request: QueryEventRequest,
    ) -> Call<'_, QueryEventRequest> {
        self.inner.call(request)
    }
    /// Shows the trace of one event: receipt, matched rules and deliveries.
    #[inline]
    pub fn query_event_traces(
        &self,
        request: QueryEventTracesRequest,
    ) -> Call<'_, QueryEventTracesRequest> {
        self.inner.call(request)
    }
    /// Looks up a traced event on an event bus by its event ID.
    #[inline]
    pub fn query_traced_event_by_event_id(
        &self,
        request: QueryTracedEventByEventIdRequest,
    ) -> Call<'_, QueryTracedEventByEventIdRequest> {
        self.inner.call(request)
    }
    /// Lists the traced events of an event bus within a time range.
    #[inline]
    pub fn query_traced_events(
        &self,
        request: QueryTracedEventsRequest,
    ) -> Call<'_, QueryTracedEventsRequest> {
        self.inner.call(request)
    }
    /// Starts a new or stopped event stream, which then passes events on.
    #[inline]
    pub fn start_event_streaming(
        &self,
        request: StartEventStreamingRequest,
    ) -> Call<'_, StartEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Tests whether an event pattern matches a sample event in JSON.
    #[inline]
    pub fn test_event_pattern(
        &self,
        request: TestEventPatternRequest,
    ) -> Call<'_, TestEventPatternRequest> {
        self.inner.call(request)
    }
    /// Tests whether an event source can be reached with the settings given.
    #[inline]
    pub fn test_event_source_config(
        &self,
        request: TestEventSourceConfigRequest,
    ) -> Call<'_, TestEventSourceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an API destination, such as its endpoint, method or connection.
    #[inline]
    pub fn update_api_destination(
        &self,
        request: UpdateApiDestinationRequest,
    ) -> Call<'_, UpdateApiDestinationRequest> {
        self.inner.call(request)
    }
    /// Changes network and authorization settings of a connection.
    #[inline]
    pub fn update_connection(
        &self,
        request: UpdateConnectionRequest,
    ) -> Call<'_, UpdateConnectionRequest> {
        self.inner.call(request)
    }
    /// Changes an event bus, such as its description.
    #[inline]
    pub fn update_event_bus(
        &self,
        request: UpdateEventBusRequest,
    ) -> Call<'_, UpdateEventBusRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of an external event source.
    #[inline]
    pub fn update_event_source(
        &self,
        request: UpdateEventSourceRequest,
    ) -> Call<'_, UpdateEventSourceRequest> {
        self.inner.call(request)
    }
    /// Changes description, source, filter or sink of an event stream.
    #[inline]
    pub fn update_event_streaming(
        &self,
        request: UpdateEventStreamingRequest,
    ) -> Call<'_, UpdateEventStreamingRequest> {
        self.inner.call(request)
    }
    /// Changes the business mode of an event stream and its minimum and maximum capacity units.
    #[inline]
    pub fn update_event_streaming_business_option(
        &self,
        request: UpdateEventStreamingBusinessOptionRequest,
    ) -> Call<'_, UpdateEventStreamingBusinessOptionRequest> {
        self.inner.call(request)
    }
    /// Changes an event rule, such as its description, event pattern or status.
    #[inline]
    pub fn update_rule(
        &self,
        request: UpdateRuleRequest,
    ) -> Call<'_, UpdateRuleRequest> {
        self.inner.call(request)
    }
}
