// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// How many Kafka brokers must confirm a message: `0` none, `1` the leader, `all` every replica.
#[non_exhaustive]
pub struct Acks {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Acks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Acks {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// What stands after the change.
#[non_exhaustive]
pub struct After {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl After {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    After {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Parameters of the API key auth, with their values.
#[non_exhaustive]
pub struct ApiKeyAuthParameters {
    /// HTTP header that carries the key to the endpoint. Length: at most 127.
    pub api_key_name: Option<String>,
    /// Secret value sent in that header; treat it like a password. Length: at most 127.
    pub api_key_value: Option<String>,
}

impl ApiKeyAuthParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiKeyName`.
    pub fn api_key_name(mut self, value: impl Into<String>) -> Self {
        self.api_key_name = Some(value.into());
        self
    }
    /// Sets `ApiKeyValue`.
    pub fn api_key_value(mut self, value: impl Into<String>) -> Self {
        self.api_key_value = Some(value.into());
        self
    }
}

response! {
    ApiKeyAuthParameters {
        "ApiKeyName" => api_key_name: value,
        "ApiKeyValue" => api_key_value: value,
    }
}

/// Parameters of the auth, with their values.
#[non_exhaustive]
pub struct AuthParameters {
    /// Method that requests are authorized by, such as basic authentication, an API key, or OAuth.
    pub authorization_type: Option<String>,
    /// Parameters of the API key auth, with their values.
    pub api_key_auth_parameters: Option<ApiKeyAuthParameters>,
    /// Parameters of the basic auth, with their values.
    pub basic_auth_parameters: Option<BasicAuthParameters>,
    /// Parameters of the o auth, with their values.
    pub oauth_parameters: Option<OAuthParameters>,
}

impl AuthParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl Into<String>) -> Self {
        self.authorization_type = Some(value.into());
        self
    }
    /// Sets `ApiKeyAuthParameters`.
    pub fn api_key_auth_parameters(
        mut self,
        value: impl Into<ApiKeyAuthParameters>,
    ) -> Self {
        self.api_key_auth_parameters = Some(value.into());
        self
    }
    /// Sets `BasicAuthParameters`.
    pub fn basic_auth_parameters(
        mut self,
        value: impl Into<BasicAuthParameters>,
    ) -> Self {
        self.basic_auth_parameters = Some(value.into());
        self
    }
    /// Sets `OAuthParameters`.
    pub fn oauth_parameters(mut self, value: impl Into<OAuthParameters>) -> Self {
        self.oauth_parameters = Some(value.into());
        self
    }
}

response! {
    AuthParameters {
        "AuthorizationType" => authorization_type: value,
        "ApiKeyAuthParameters" => api_key_auth_parameters: value,
        "BasicAuthParameters" => basic_auth_parameters: value,
        "OAuthParameters" => oauth_parameters: value,
    }
}

/// Parameters of the bai lian agent transform, with their values.
#[non_exhaustive]
pub struct BaiLianAgentTransformParameters {
    /// Model Studio application that every event is run through.
    pub application_id: Option<String>,
    /// What the model is told.
    pub prompt: Option<Prompt>,
    /// Key that opens, signs or picks out the API.
    pub api_key: Option<String>,
    /// Most requests to the model in a minute.
    pub request_per_minute: Option<i64>,
    /// Most tokens for the model in a minute.
    pub token_per_minute: Option<i64>,
}

impl BaiLianAgentTransformParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `Prompt`.
    pub fn prompt(mut self, value: impl Into<Prompt>) -> Self {
        self.prompt = Some(value.into());
        self
    }
    /// Sets `ApiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `RequestPerMinute`.
    #[inline]
    pub fn request_per_minute(mut self, value: i64) -> Self {
        self.request_per_minute = Some(value);
        self
    }
    /// Sets `TokenPerMinute`.
    #[inline]
    pub fn token_per_minute(mut self, value: i64) -> Self {
        self.token_per_minute = Some(value);
        self
    }
}

request! {
    BaiLianAgentTransformParameters {
        "ApplicationId" => application_id: field,
        "Prompt" => prompt: field,
        "ApiKey" => api_key: field,
        "RequestPerMinute" => request_per_minute: field,
        "TokenPerMinute" => token_per_minute: field,
    }
}

/// Parameters of the basic auth, with their values.
#[non_exhaustive]
pub struct BasicAuthParameters {
    /// Password to be set or to log on with. Length: at most 127.
    pub password: Option<String>,
    /// Name that the user logs on with. Length: at most 127.
    pub username: Option<String>,
}

impl BasicAuthParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

response! {
    BasicAuthParameters {
        "Password" => password: value,
        "Username" => username: value,
    }
}

/// How events are gathered before they are sent.
#[non_exhaustive]
pub struct BatchWindow {
    /// Events after which a batch is sent, even if its time is not up.
    pub count_based_window: Option<i32>,
    /// Seconds after which a batch is sent, even if it is not full.
    pub time_based_window: Option<i32>,
}

impl BatchWindow {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CountBasedWindow`.
    #[inline]
    pub fn count_based_window(mut self, value: i32) -> Self {
        self.count_based_window = Some(value);
        self
    }
    /// Sets `TimeBasedWindow`.
    #[inline]
    pub fn time_based_window(mut self, value: i32) -> Self {
        self.time_based_window = Some(value);
        self
    }
}

response! {
    BatchWindow {
        "CountBasedWindow" => count_based_window: value,
        "TimeBasedWindow" => time_based_window: value,
    }
}

/// What stood before the change.
#[non_exhaustive]
pub struct Before {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Before {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Before {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Settings of the business side.
#[non_exhaustive]
pub struct BusinessOption {
    /// Way in which the business works.
    pub business_mode: Option<String>,
    /// How many there are of this: min capacity unit.
    pub min_capacity_unit_count: Option<i64>,
    /// How many there are of this: max capacity unit.
    pub max_capacity_unit_count: Option<i64>,
}

impl BusinessOption {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessMode`.
    pub fn business_mode(mut self, value: impl Into<String>) -> Self {
        self.business_mode = Some(value.into());
        self
    }
    /// Sets `MinCapacityUnitCount`.
    #[inline]
    pub fn min_capacity_unit_count(mut self, value: i64) -> Self {
        self.min_capacity_unit_count = Some(value);
        self
    }
    /// Sets `MaxCapacityUnitCount`.
    #[inline]
    pub fn max_capacity_unit_count(mut self, value: i64) -> Self {
        self.max_capacity_unit_count = Some(value);
        self
    }
}

request! {
    BusinessOption {
        "BusinessMode" => business_mode: field,
        "MinCapacityUnitCount" => min_capacity_unit_count: field,
        "MaxCapacityUnitCount" => max_capacity_unit_count: field,
    }
}

/// Parameters of the client, with their values.
#[non_exhaustive]
pub struct ClientParameters {
    /// Client ID that the OAuth server knows this client by. Length: at most 127.
    pub client_id: Option<String>,
    /// Shared secret that proves the OAuth client to the server; keep it out of logs.
    /// Length: at most 127.
    pub client_secret: Option<String>,
}

impl ClientParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientID`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `ClientSecret`.
    pub fn client_secret(mut self, value: impl Into<String>) -> Self {
        self.client_secret = Some(value.into());
        self
    }
}

response! {
    ClientParameters {
        "ClientID" => client_id: value,
        "ClientSecret" => client_secret: value,
    }
}

/// How many deliveries run side by side, at least one.
#[non_exhaustive]
pub struct Concurrency {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Concurrency {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Concurrency {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Settings of the concurrent, and what it works with.
#[non_exhaustive]
pub struct ConcurrentConfig {
    /// How many deliveries run side by side, at least one.
    pub concurrency: Option<i64>,
}

impl ConcurrentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Concurrency`.
    #[inline]
    pub fn concurrency(mut self, value: i64) -> Self {
        self.concurrency = Some(value);
        self
    }
}

response! {
    ConcurrentConfig {
        "Concurrency" => concurrency: value,
    }
}

/// The connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Connection {
    /// Name of the connection, by which API destinations refer to it. Example: `demo`.
    pub connection_name: Option<String>,
    /// Identifier of the item within its collection. Example: `5668`.
    pub id: Option<i64>,
    /// Free text that describes the item to people. Example: `demo`.
    pub description: Option<String>,
    /// When the item was created. Example: `1669648905`.
    pub gmt_create: Option<i64>,
    /// Parameters of the network, with their values.
    pub network_parameters: Option<NetworkParameters>,
    /// Parameters of the auth, with their values.
    pub auth_parameters: Option<AuthParameters>,
}

response! {
    Connection {
        "ConnectionName" => connection_name: value,
        "Id" => id: value,
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
        "NetworkParameters" => network_parameters: value,
        "AuthParameters" => auth_parameters: value,
    }
}

/// Parameters of the connector, with their values.
#[non_exhaustive]
pub struct ConnectorParameters {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Settings of the connector.
    pub config: Option<Value>,
}

impl ConnectorParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<Value>) -> Self {
        self.config = Some(value.into());
        self
    }
}

response! {
    ConnectorParameters {
        "Name" => name: value,
        "Config" => config: value,
    }
}

/// Moment that was recorded for this: consume.
#[non_exhaustive]
pub struct ConsumeTimestamp {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl ConsumeTimestamp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    ConsumeTimestamp {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// How what is written is formed from the event.
#[non_exhaustive]
pub struct ContentTransform {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl ContentTransform {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    ContentTransform {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Parameters of the source customized kafka connector, with their values.
#[non_exhaustive]
pub struct CustomizedKafkaConnectorParameters {
    /// Web address under which the connector package is found.
    pub connector_package_url: Option<String>,
    /// Parameters of the worker, with their values.
    pub worker_parameters: Option<Value>,
    /// Parameters of the connector, with their values.
    pub connector_parameters: Option<ConnectorParameters>,
}

impl CustomizedKafkaConnectorParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectorPackageUrl`.
    pub fn connector_package_url(mut self, value: impl Into<String>) -> Self {
        self.connector_package_url = Some(value.into());
        self
    }
    /// Sets `WorkerParameters`.
    pub fn worker_parameters(mut self, value: impl Into<Value>) -> Self {
        self.worker_parameters = Some(value.into());
        self
    }
    /// Sets `ConnectorParameters`.
    pub fn connector_parameters(
        mut self,
        value: impl Into<ConnectorParameters>,
    ) -> Self {
        self.connector_parameters = Some(value.into());
        self
    }
}

response! {
    CustomizedKafkaConnectorParameters {
        "ConnectorPackageUrl" => connector_package_url: value,
        "WorkerParameters" => worker_parameters: value,
        "ConnectorParameters" => connector_parameters: value,
    }
}

/// Parameters of the source customized kafka, with their values.
#[non_exhaustive]
pub struct CustomizedKafkaParameters {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CustomizedKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

response! {
    CustomizedKafkaParameters {
        "InstanceId" => instance_id: value,
    }
}

/// Parameters of the dash scope transform, with their values.
#[non_exhaustive]
pub struct DashScopeTransformParameters {
    /// Model that is meant: of a device, of data or of an AI.
    pub model: Option<String>,
    /// Key that opens, signs or picks out the API.
    pub api_key: Option<String>,
    /// JSON schema the response of the model has to follow.
    pub structured_output_json_schema: Option<String>,
    /// Most requests to the model in a minute.
    pub request_per_minute: Option<i64>,
    /// Most tokens for the model in a minute.
    pub token_per_minute: Option<i64>,
    /// The messages to work on or to narrow the list down to.
    pub messages: Vec<Message>,
}

impl DashScopeTransformParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Model`.
    pub fn model(mut self, value: impl Into<String>) -> Self {
        self.model = Some(value.into());
        self
    }
    /// Sets `ApiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `StructuredOutputJsonSchema`.
    pub fn structured_output_json_schema(mut self, value: impl Into<String>) -> Self {
        self.structured_output_json_schema = Some(value.into());
        self
    }
    /// Sets `RequestPerMinute`.
    #[inline]
    pub fn request_per_minute(mut self, value: i64) -> Self {
        self.request_per_minute = Some(value);
        self
    }
    /// Sets `TokenPerMinute`.
    #[inline]
    pub fn token_per_minute(mut self, value: i64) -> Self {
        self.token_per_minute = Some(value);
        self
    }
    /// Sets `Messages`.
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<Message>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DashScopeTransformParameters {
        "Model" => model: field,
        "ApiKey" => api_key: field,
        "StructuredOutputJsonSchema" => structured_output_json_schema: field,
        "RequestPerMinute" => request_per_minute: field,
        "TokenPerMinute" => token_per_minute: field,
        "Messages" => messages: field,
    }
}

/// Parameters of the dash vector schema, with their values.
#[non_exhaustive]
pub struct DashVectorSchemaParameter {
    /// Name that people know the item by.
    pub name: Option<RoleName>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<NetworkType>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<KafkaParametersValue>,
}

impl DashVectorSchemaParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<RoleName>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<NetworkType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<KafkaParametersValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    DashVectorSchemaParameter {
        "Name" => name: field,
        "Type" => type_: field,
        "Value" => value: field,
    }
}

/// Notation or file format of the data.
#[non_exhaustive]
pub struct DataFormat {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl DataFormat {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    DataFormat {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// Parameters of the sink fc, with their values.
#[non_exhaustive]
pub struct DataSinkFcParameters {
    /// Function Compute service that holds the function to invoke.
    pub service_name: Option<RoleName>,
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<RoleName>,
    /// How many deliveries run side by side.
    pub concurrency: Option<Concurrency>,
    /// Version or alias of the service.
    pub qualifier: Option<Qualifier>,
    /// `Sync` waits for the function to finish, `Async` only hands the event over.
    pub invocation_type: Option<NetworkType>,
    /// What is sent.
    pub body: Option<ParametersBody>,
}

response! {
    DataSinkFcParameters {
        "ServiceName" => service_name: value,
        "FunctionName" => function_name: value,
        "Concurrency" => concurrency: value,
        "Qualifier" => qualifier: value,
        "InvocationType" => invocation_type: value,
        "Body" => body: value,
    }
}

/// Parameters of the sink kafka, with their values.
#[non_exhaustive]
pub struct DataSinkKafkaParameters {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<Id>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// How many Kafka brokers must confirm a message: `0` none, `1` the leader, `all` every replica.
    pub acks: Option<Acks>,
    /// Name in a pair of name and value.
    pub key: Option<Key>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<KafkaParametersValue>,
}

response! {
    DataSinkKafkaParameters {
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "Acks" => acks: value,
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Parameters of the source DTS, with their values.
#[non_exhaustive]
pub struct DataSourceDTSParameters {
    /// DTS subscription task that changes are read from.
    /// Example: `f86e5814-b223-482c-b768-3b873297****`.
    pub task_id: Option<String>,
    /// Web address under which the broker is found. Example: `text`.
    pub broker_url: Option<String>,
    /// Topic to send to. Example: `TP_TEST_UNDERWRITE_ISSUE`.
    pub topic: Option<String>,
    /// Consumer group. Example: `HD1`.
    pub sid: Option<String>,
    /// Name that the user logs on with. Example: `admin`.
    pub username: Option<String>,
    /// Password; keep it secret. Example: `admin`.
    pub password: Option<String>,
    /// Time of the first record to read, in seconds since 1970. Example: `1620962769`.
    pub init_check_point: Option<String>,
}

response! {
    DataSourceDTSParameters {
        "TaskId" => task_id: value,
        "BrokerUrl" => broker_url: value,
        "Topic" => topic: value,
        "Sid" => sid: value,
        "Username" => username: value,
        "Password" => password: value,
        "InitCheckPoint" => init_check_point: value,
    }
}

/// Parameters of the source kafka, with their values.
#[non_exhaustive]
pub struct DataSourceKafkaParameters {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1fbtrnqmjvgq66****`.
    pub instance_id: Option<String>,
    /// Topic to send to. Example: `topic_empower_1642473600414`.
    pub topic: Option<String>,
    /// Kafka consumer group that the messages are read as; it keeps track of what was read.
    /// Example: `GID_TEST`.
    pub consumer_group: Option<String>,
    /// Where reading starts when no position is known. Example: `latest`.
    pub offset_reset: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours. Example: `Default`.
    pub network: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zehizpoendb3****`.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches that were found or are concerned. Example: `vsw-wz9qqeovkwjxlu9uc****`.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-2vcgdxz7o1n9zapp****`.
    pub security_group_id: Option<String>,
    /// How the bytes of a message value become the event: parsed as JSON, taken as text, or kept as
    /// Base64. Example: `Text`.
    pub value_data_type: Option<String>,
}

response! {
    DataSourceKafkaParameters {
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "ConsumerGroup" => consumer_group: value,
        "OffsetReset" => offset_reset: value,
        "Network" => network: value,
        "VpcId" => vpc_id: value,
        "VSwitchIds" => vswitch_ids: value,
        "SecurityGroupId" => security_group_id: value,
        "ValueDataType" => value_data_type: value,
    }
}

/// Parameters of the source prometheus, with their values.
#[non_exhaustive]
pub struct DataSourcePrometheusParameters {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Prometheus instance whose samples are read. Example: `c83555068b6******ad213f565f209`.
    pub cluster_id: Option<String>,
    /// Notation in which samples are turned into events, such as `json`.
    pub data_type: Option<String>,
    /// Selectors that samples must meet, such as `__name__=.*`. Example: `__name__=.*`.
    pub labels: Option<String>,
}

response! {
    DataSourcePrometheusParameters {
        "RegionId" => region_id: value,
        "ClusterId" => cluster_id: value,
        "DataType" => data_type: value,
        "Labels" => labels: value,
    }
}

/// Parameters of the source SLS, with their values.
#[non_exhaustive]
pub struct DataSourceSLSParameters {
    /// Log project to write to. Example: `dmmzk`.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records. Example: `waf-logstore`.
    pub log_store: Option<String>,
    /// Kafka consumer group that the messages are read as; it keeps track of what was read.
    /// Example: `text`.
    pub consumer_group: Option<String>,
    /// Where reading starts: `begin`, `end`, or a time in seconds since 1970. Example: `begin`.
    pub consume_position: Option<String>,
    /// Name under which the role is defined. Example: `testRole`.
    pub role_name: Option<String>,
}

response! {
    DataSourceSLSParameters {
        "Project" => project: value,
        "LogStore" => log_store: value,
        "ConsumerGroup" => consumer_group: value,
        "ConsumePosition" => consume_position: value,
        "RoleName" => role_name: value,
    }
}

/// Database to write to.
#[non_exhaustive]
pub struct Database {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Database {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Database {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// Where events go that could not be delivered; without it, they are dropped.
#[non_exhaustive]
pub struct DeadLetterQueue {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    pub arn: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl DeadLetterQueue {
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
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    DeadLetterQueue {
        "Arn" => arn: field,
        "Network" => network: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// Host name at which the instance is reached.
#[non_exhaustive]
pub struct Endpoint {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Endpoint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Endpoint {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Targets that could not be dealt with, each with what went wrong; empty when all went well.
#[non_exhaustive]
pub struct ErrorEntry {
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `EventRuleTargetIdDuplicate`.
    pub error_code: Option<String>,
    /// ID of the entry that the item belongs to or stands for. Example: `target5`.
    pub entry_id: Option<String>,
}

response! {
    ErrorEntry {
        "ErrorMessage" => error_message: value,
        "ErrorCode" => error_code: value,
        "EntryId" => entry_id: value,
    }
}

/// Parameters of the source rocket MQ, with their values.
#[non_exhaustive]
pub struct EventSourceRocketMQParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<String>,
    /// Moment that the record or data point belongs to.
    pub timestamp: Option<i64>,
    /// RocketMQ consumer group that the messages are read as.
    pub group_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// How the broker is reached: over the internet (`PublicNetwork`) or inside a VPC
    /// (`PrivateNetwork`).
    pub instance_network: Option<String>,
    /// VPC through which the broker is reached; needed for access from inside.
    pub instance_vpc_id: Option<String>,
    /// IDs of the instance vSwitches to work on or to narrow the list down to.
    pub instance_vswitch_ids: Option<String>,
    /// Security group that lets the connection through; needed when the broker is reached inside a VPC.
    pub instance_security_group_id: Option<String>,
    /// How the stream signs in at the RocketMQ or RabbitMQ instance: `ACL` with user name and password;
    /// left out, no sign-in.
    pub auth_type: Option<String>,
    /// Host name at which the instance is reached.
    pub instance_endpoint: Option<String>,
    /// User name for the instance.
    pub instance_username: Option<String>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<String>,
}

impl EventSourceRocketMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `Timestamp`.
    #[inline]
    pub fn timestamp(mut self, value: i64) -> Self {
        self.timestamp = Some(value);
        self
    }
    /// Sets `GroupID`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceNetwork`.
    pub fn instance_network(mut self, value: impl Into<String>) -> Self {
        self.instance_network = Some(value.into());
        self
    }
    /// Sets `InstanceVpcId`.
    pub fn instance_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.instance_vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceVSwitchIds`.
    pub fn instance_vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_vswitch_ids = Some(value.into());
        self
    }
    /// Sets `InstanceSecurityGroupId`.
    pub fn instance_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.instance_security_group_id = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `InstanceEndpoint`.
    pub fn instance_endpoint(mut self, value: impl Into<String>) -> Self {
        self.instance_endpoint = Some(value.into());
        self
    }
    /// Sets `InstanceUsername`.
    pub fn instance_username(mut self, value: impl Into<String>) -> Self {
        self.instance_username = Some(value.into());
        self
    }
    /// Sets `InstancePassword`.
    pub fn instance_password(mut self, value: impl Into<String>) -> Self {
        self.instance_password = Some(value.into());
        self
    }
}

request! {
    EventSourceRocketMQParameters {
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
        "Topic" => topic: field,
        "Tag" => tag: field,
        "Offset" => offset: field,
        "Timestamp" => timestamp: field,
        "GroupID" => group_id: field,
        "InstanceType" => instance_type: field,
        "InstanceNetwork" => instance_network: field,
        "InstanceVpcId" => instance_vpc_id: field,
        "InstanceVSwitchIds" => instance_vswitch_ids: field,
        "InstanceSecurityGroupId" => instance_security_group_id: field,
        "AuthType" => auth_type: field,
        "InstanceEndpoint" => instance_endpoint: field,
        "InstanceUsername" => instance_username: field,
        "InstancePassword" => instance_password: field,
    }
}

/// How the stream works: batches, retries, errors, and dead letters.
#[non_exhaustive]
pub struct EventStreamingRunOptions {
    /// Largest value, allowed or found, of this: tasks. Example: `2`.
    pub maximum_tasks: Option<i32>,
    /// What is done about the retry, as rules.
    pub retry_strategy: Option<RunOptionsRetryStrategy>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them. Example: `ALL`.
    pub errors_tolerance: Option<String>,
    /// Where events go that could not be delivered; without it, they are dropped.
    pub dead_letter_queue: Option<RunOptionsDeadLetterQueue>,
    /// How events are gathered before they are sent.
    pub batch_window: Option<BatchWindow>,
    /// Where logs of the stream go.
    pub log_delivery: Option<LogDelivery>,
    /// How the stream is scaled.
    pub scaled_object: Option<ScaledObject>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<RunOptionsNetwork>,
    /// Size or model of the resource.
    pub resource_spec: Vec<Resources>,
}

response! {
    EventStreamingRunOptions {
        "MaximumTasks" => maximum_tasks: value,
        "RetryStrategy" => retry_strategy: value,
        "ErrorsTolerance" => errors_tolerance: value,
        "DeadLetterQueue" => dead_letter_queue: value,
        "BatchWindow" => batch_window: value,
        "LogDelivery" => log_delivery: value,
        "ScaledObject" => scaled_object: value,
        "RoleName" => role_name: value,
        "Network" => network: value,
        "ResourceSpec" => resource_spec: list("Resources"),
    }
}

/// Where it comes from.
#[non_exhaustive]
pub struct EventStreamingSource {
    /// Parameters of the source MNS, with their values.
    pub source_mns_parameters: Option<SourceMNSParameters>,
    /// Parameters of the source rabbit MQ, with their values.
    pub source_rabbit_mq_parameters: Option<SourceRabbitMQParameters>,
    /// Parameters of the source rocket MQ, with their values.
    pub source_rocket_mq_parameters: Option<SourceRocketMQParameters>,
    /// Parameters of the source kafka, with their values.
    pub source_kafka_parameters: Option<DataSourceKafkaParameters>,
    /// Parameters of the source MQTT, with their values.
    pub source_mqtt_parameters: Option<SourceMQTTParameters>,
    /// Parameters of the source DTS, with their values.
    pub source_dts_parameters: Option<DataSourceDTSParameters>,
    /// Parameters of the source SLS, with their values.
    pub source_sls_parameters: Option<DataSourceSLSParameters>,
    /// Parameters of the source prometheus, with their values.
    pub source_prometheus_parameters: Option<DataSourcePrometheusParameters>,
    /// Parameters of the source customized kafka, with their values.
    pub source_customized_kafka_parameters: Option<CustomizedKafkaParameters>,
    /// Parameters of the source customized kafka connector, with their values.
    pub source_customized_kafka_connector_parameters: Option<
        CustomizedKafkaConnectorParameters,
    >,
    /// Parameters of the source apache kafka, with their values.
    pub source_apache_kafka_parameters: Option<SourceApacheKafkaParameters>,
}

response! {
    EventStreamingSource {
        "SourceMNSParameters" => source_mns_parameters: value,
        "SourceRabbitMQParameters" => source_rabbit_mq_parameters: value,
        "SourceRocketMQParameters" => source_rocket_mq_parameters: value,
        "SourceKafkaParameters" => source_kafka_parameters: value,
        "SourceMQTTParameters" => source_mqtt_parameters: value,
        "SourceDTSParameters" => source_dts_parameters: value,
        "SourceSLSParameters" => source_sls_parameters: value,
        "SourcePrometheusParameters" => source_prometheus_parameters: value,
        "SourceCustomizedKafkaParameters" => source_customized_kafka_parameters: value,
        "SourceCustomizedKafkaConnectorParameters" => source_customized_kafka_connector_parameters: value,
        "SourceApacheKafkaParameters" => source_apache_kafka_parameters: value,
    }
}

/// Exchange to send to.
#[non_exhaustive]
pub struct Exchange {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Exchange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Exchange {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Consumer group.
#[non_exhaustive]
pub struct Group {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Group {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Group {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Headers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Headers {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// Parameters of the HTTP API, with their values.
#[non_exhaustive]
pub struct HttpApiParameters {
    /// Host name or URL at which the service or resource is reached. Length: at most 127.
    pub endpoint: Option<String>,
    /// HTTP methods that are let in.
    pub method: Option<String>,
}

impl HttpApiParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
}

response! {
    HttpApiParameters {
        "Endpoint" => endpoint: value,
        "Method" => method: value,
    }
}

/// ID of the virtual private cloud.
#[non_exhaustive]
pub struct Id {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Id {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Id {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Input of the workflow.
#[non_exhaustive]
pub struct Input {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Input {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Whether messages are encoded as Base64.
#[non_exhaustive]
pub struct IsBase64Encode {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl IsBase64Encode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    IsBase64Encode {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Parameters of the kafka log, with their values.
#[non_exhaustive]
pub struct KafkaLogParameter {
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
}

response! {
    KafkaLogParameter {
        "Endpoint" => endpoint: value,
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
    }
}

/// Value that belongs to the name or key beside it.
#[non_exhaustive]
pub struct KafkaParametersValue {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl KafkaParametersValue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    KafkaParametersValue {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Key that opens, signs or picks out the routing.
#[non_exhaustive]
pub struct Key {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Key {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Key {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// The keys that are concerned.
#[non_exhaustive]
pub struct Keys {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Keys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Keys {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Where logs of the stream go.
#[non_exhaustive]
pub struct LogDelivery {
    /// Parameters of the SLS log, with their values.
    pub sls_log_parameters: Vec<SLSLogParameter>,
    /// Parameters of the kafka log, with their values.
    pub kafka_log_parameters: Vec<KafkaLogParameter>,
}

response! {
    LogDelivery {
        "SLSLogParameters" => sls_log_parameters: list(""),
        "KafkaLogParameters" => kafka_log_parameters: list(""),
    }
}

/// Logstore of Log Service that has the records.
#[non_exhaustive]
pub struct LogStore {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl LogStore {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    LogStore {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Rules that apply to the match, one entry each.
#[non_exhaustive]
pub struct MatchRule {
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Ending the object names are to have.
    pub suffix: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// State of the match, to narrow the list down to or to be put into.
    pub match_state: Option<bool>,
}

impl MatchRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `Suffix`.
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MatchState`.
    #[inline]
    pub fn match_state(mut self, value: bool) -> Self {
        self.match_state = Some(value);
        self
    }
}

request! {
    MatchRule {
        "Prefix" => prefix: field,
        "Suffix" => suffix: field,
        "Name" => name: field,
        "MatchState" => match_state: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Message {
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Message {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Message {
        "Role" => role: field,
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Settings of the trigger.
#[non_exhaustive]
pub struct Metadata {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<i32>,
}

response! {
    Metadata {
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// Parameters of the network, with their values.
#[non_exhaustive]
pub struct NetworkParameters {
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// vSwitch in whose subnet the outgoing requests start.
    pub vswitche_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl NetworkParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VswitcheId`.
    pub fn vswitche_id(mut self, value: impl Into<String>) -> Self {
        self.vswitche_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

response! {
    NetworkParameters {
        "NetworkType" => network_type: value,
        "VpcId" => vpc_id: value,
        "VswitcheId" => vswitche_id: value,
        "SecurityGroupId" => security_group_id: value,
    }
}

/// Whether the item lies in a VPC or in the classic network.
#[non_exhaustive]
pub struct NetworkType {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl NetworkType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    NetworkType {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Parameters of the o auth HTTP, with their values.
#[non_exhaustive]
pub struct OAuthHttpParameters {
    /// Parameters of the body, with their values.
    pub body_parameters: Vec<Parameter>,
    /// Parameters of the header, with their values.
    pub header_parameters: Vec<Parameter>,
    /// Parameters of the query string, with their values.
    pub query_string_parameters: Vec<Parameter>,
}

impl OAuthHttpParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BodyParameters`.
    pub fn body_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.body_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HeaderParameters`.
    pub fn header_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.header_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryStringParameters`.
    pub fn query_string_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.query_string_parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    OAuthHttpParameters {
        "BodyParameters" => body_parameters: list(""),
        "HeaderParameters" => header_parameters: list(""),
        "QueryStringParameters" => query_string_parameters: list(""),
    }
}

/// Parameters of the o auth, with their values.
#[non_exhaustive]
pub struct OAuthParameters {
    /// URL at which OAuth tokens are fetched. Length: at most 127.
    pub authorization_endpoint: Option<String>,
    /// Parameters of the client, with their values.
    pub client_parameters: Option<ClientParameters>,
    /// HTTP method of the request, such as GET.
    pub http_method: Option<String>,
    /// Parameters of the o auth HTTP, with their values.
    pub oauth_http_parameters: Option<OAuthHttpParameters>,
}

impl OAuthParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationEndpoint`.
    pub fn authorization_endpoint(mut self, value: impl Into<String>) -> Self {
        self.authorization_endpoint = Some(value.into());
        self
    }
    /// Sets `ClientParameters`.
    pub fn client_parameters(mut self, value: impl Into<ClientParameters>) -> Self {
        self.client_parameters = Some(value.into());
        self
    }
    /// Sets `HttpMethod`.
    pub fn http_method(mut self, value: impl Into<String>) -> Self {
        self.http_method = Some(value.into());
        self
    }
    /// Sets `OAuthHttpParameters`.
    pub fn oauth_http_parameters(
        mut self,
        value: impl Into<OAuthHttpParameters>,
    ) -> Self {
        self.oauth_http_parameters = Some(value.into());
        self
    }
}

response! {
    OAuthParameters {
        "AuthorizationEndpoint" => authorization_endpoint: value,
        "ClientParameters" => client_parameters: value,
        "HttpMethod" => http_method: value,
        "OAuthHttpParameters" => oauth_http_parameters: value,
    }
}

/// How many items to skip before the first one returned.
#[non_exhaustive]
pub struct Offset {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Offset {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Offset {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// What is done.
#[non_exhaustive]
pub struct Op {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Op {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Op {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Settings of the target, each with its form, key and value.
#[non_exhaustive]
pub struct ParamList {
    /// Key that opens, signs or picks out the resource.
    pub resource_key: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl ParamList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceKey`.
    pub fn resource_key(mut self, value: impl Into<String>) -> Self {
        self.resource_key = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    ParamList {
        "ResourceKey" => resource_key: value,
        "Form" => form: value,
        "Value" => value: value,
        "Template" => template: value,
    }
}

/// Parameters of the body, with their values.
#[non_exhaustive]
pub struct Parameter {
    /// Whether the value is a secret.
    pub is_value_secret: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Parameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IsValueSecret`.
    pub fn is_value_secret(mut self, value: impl Into<String>) -> Self {
        self.is_value_secret = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Parameter {
        "IsValueSecret" => is_value_secret: value,
        "Key" => key: value,
        "Value" => value: value,
    }
}

/// Parameters of the header, with their values.
#[non_exhaustive]
pub struct Parameters {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Parameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Parameters {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// What is sent.
#[non_exhaustive]
pub struct ParametersBody {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl ParametersBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    ParametersBody {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Partition to write to.
#[non_exhaustive]
pub struct Partition {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Partition {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Partition {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// Password to be set or to log on with.
#[non_exhaustive]
pub struct Password {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Password {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Password {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Log project to write to.
#[non_exhaustive]
pub struct Project {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Project {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Project {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// What the model is told.
#[non_exhaustive]
pub struct Prompt {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Prompt {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Prompt {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}

/// The properties that are concerned.
#[non_exhaustive]
pub struct Properties {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Properties {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Properties {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Version or alias of the service.
#[non_exhaustive]
pub struct Qualifier {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Qualifier {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Qualifier {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Parameters of the source kafka, with their values.
#[non_exhaustive]
pub struct RequestSourceKafkaParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Kafka consumer group that the messages are read as; it keeps track of what was read.
    pub consumer_group: Option<String>,
    /// Where reading starts when no position is known.
    pub offset_reset: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<Open<SourceKafkaParametersNetwork>>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// How the bytes of a message value become the event: parsed as JSON, taken as text, or kept as
    /// Base64.
    pub value_data_type: Option<String>,
}

impl RequestSourceKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `ConsumerGroup`.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
    /// Sets `OffsetReset`.
    pub fn offset_reset(mut self, value: impl Into<String>) -> Self {
        self.offset_reset = Some(value.into());
        self
    }
    /// Sets `Network`.
    pub fn network(
        mut self,
        value: impl Into<Open<SourceKafkaParametersNetwork>>,
    ) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `ValueDataType`.
    pub fn value_data_type(mut self, value: impl Into<String>) -> Self {
        self.value_data_type = Some(value.into());
        self
    }
}

request! {
    RequestSourceKafkaParameters {
        "RegionId" => region_id: field,
        "InstanceId" => instance_id: field,
        "Topic" => topic: field,
        "ConsumerGroup" => consumer_group: field,
        "OffsetReset" => offset_reset: field,
        "Network" => network: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "ValueDataType" => value_data_type: field,
    }
}

/// Size or model of the resource.
#[non_exhaustive]
pub struct Resources {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<i32>,
}

response! {
    Resources {
        "Type" => type_: value,
        "Value" => value: value,
    }
}

/// What is done about the retry, as rules.
#[non_exhaustive]
pub struct RetryStrategy {
    /// How failed deliveries are repeated: a few times at short intervals (`BACKOFF_RETRY`), or for
    /// long at growing ones.
    pub push_retry_strategy: Option<String>,
    /// How many seconds this is: maximum event age in.
    pub maximum_event_age_in_seconds: Option<i64>,
    /// Largest value, allowed or found, of this: retry attempts.
    pub maximum_retry_attempts: Option<i64>,
}

impl RetryStrategy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PushRetryStrategy`.
    pub fn push_retry_strategy(mut self, value: impl Into<String>) -> Self {
        self.push_retry_strategy = Some(value.into());
        self
    }
    /// Sets `MaximumEventAgeInSeconds`.
    #[inline]
    pub fn maximum_event_age_in_seconds(mut self, value: i64) -> Self {
        self.maximum_event_age_in_seconds = Some(value);
        self
    }
    /// Sets `MaximumRetryAttempts`.
    #[inline]
    pub fn maximum_retry_attempts(mut self, value: i64) -> Self {
        self.maximum_retry_attempts = Some(value);
        self
    }
}

request! {
    RetryStrategy {
        "PushRetryStrategy" => push_retry_strategy: field,
        "MaximumEventAgeInSeconds" => maximum_event_age_in_seconds: field,
        "MaximumRetryAttempts" => maximum_retry_attempts: field,
    }
}

/// Name under which the role is defined.
#[non_exhaustive]
pub struct RoleName {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl RoleName {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    RoleName {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// How the stream works: batches, retries, errors, and dead letters.
#[non_exhaustive]
pub struct RunOptions {
    /// Largest value, allowed or found, of this: tasks.
    pub maximum_tasks: Option<i64>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them.
    pub errors_tolerance: Option<String>,
    /// What is done about the retry, as rules.
    pub retry_strategy: Option<RetryStrategy>,
    /// Where events go that could not be delivered; without it, they are dropped.
    pub dead_letter_queue: Option<DeadLetterQueue>,
    /// How events are gathered before they are sent.
    pub batch_window: Option<BatchWindow>,
    /// Settings of the business side.
    pub business_option: Option<BusinessOption>,
    /// Limit on how fast events are passed on.
    pub throttling: Option<i32>,
}

impl RunOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaximumTasks`.
    #[inline]
    pub fn maximum_tasks(mut self, value: i64) -> Self {
        self.maximum_tasks = Some(value);
        self
    }
    /// Sets `ErrorsTolerance`.
    pub fn errors_tolerance(mut self, value: impl Into<String>) -> Self {
        self.errors_tolerance = Some(value.into());
        self
    }
    /// Sets `RetryStrategy`.
    pub fn retry_strategy(mut self, value: impl Into<RetryStrategy>) -> Self {
        self.retry_strategy = Some(value.into());
        self
    }
    /// Sets `DeadLetterQueue`.
    pub fn dead_letter_queue(mut self, value: impl Into<DeadLetterQueue>) -> Self {
        self.dead_letter_queue = Some(value.into());
        self
    }
    /// Sets `BatchWindow`.
    pub fn batch_window(mut self, value: impl Into<BatchWindow>) -> Self {
        self.batch_window = Some(value.into());
        self
    }
    /// Sets `BusinessOption`.
    pub fn business_option(mut self, value: impl Into<BusinessOption>) -> Self {
        self.business_option = Some(value.into());
        self
    }
    /// Sets `Throttling`.
    #[inline]
    pub fn throttling(mut self, value: i32) -> Self {
        self.throttling = Some(value);
        self
    }
}

request! {
    RunOptions {
        "MaximumTasks" => maximum_tasks: field,
        "ErrorsTolerance" => errors_tolerance: field,
        "RetryStrategy" => retry_strategy: field,
        "DeadLetterQueue" => dead_letter_queue: field,
        "BatchWindow" => batch_window: field,
        "BusinessOption" => business_option: field,
        "Throttling" => throttling: field,
    }
}

/// Where events go that could not be delivered; without it, they are dropped.
#[non_exhaustive]
pub struct RunOptionsDeadLetterQueue {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:ram::155020394332****:role/edskmstoecs`.
    pub arn: Option<String>,
}

response! {
    RunOptionsDeadLetterQueue {
        "Arn" => arn: value,
    }
}

/// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of yours.
#[non_exhaustive]
pub struct RunOptionsNetwork {
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches that were found or are concerned.
    pub vswitch_ids: Vec<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

response! {
    RunOptionsNetwork {
        "VpcId" => vpc_id: value,
        "VSwitchIds" => vswitch_ids: list(""),
        "SecurityGroupId" => security_group_id: value,
    }
}

/// What is done about the retry, as rules.
#[non_exhaustive]
pub struct RunOptionsRetryStrategy {
    /// How failed deliveries are repeated: a few times at short intervals (`BACKOFF_RETRY`), or for
    /// long at growing ones. Example: `BACKOFF_RETRY`.
    pub push_retry_strategy: Option<String>,
    /// How many seconds this is: maximum event age in. Example: `512`.
    pub maximum_event_age_in_seconds: Option<f64>,
    /// Largest value, allowed or found, of this: retry attempts. Example: `2`.
    pub maximum_retry_attempts: Option<f64>,
}

response! {
    RunOptionsRetryStrategy {
        "PushRetryStrategy" => push_retry_strategy: value,
        "MaximumEventAgeInSeconds" => maximum_event_age_in_seconds: value,
        "MaximumRetryAttempts" => maximum_retry_attempts: value,
    }
}

/// Parameters of the SLS log, with their values.
#[non_exhaustive]
pub struct SLSLogParameter {
    /// Project of Simple Log Service that takes the run logs of the stream.
    pub project_name: Option<String>,
    /// Logstore of Simple Log Service that takes the run logs of the stream.
    pub logstore_name: Option<String>,
}

response! {
    SLSLogParameter {
        "ProjectName" => project_name: value,
        "LogstoreName" => logstore_name: value,
    }
}

/// How the stream is scaled.
#[non_exhaustive]
pub struct ScaledObject {
    /// How many there are of this: min replica.
    pub min_replica_count: Option<i32>,
    /// How many there are of this: max replica.
    pub max_replica_count: Option<i32>,
    /// The triggers that were found or are concerned, one entry each.
    pub triggers: Vec<Trigger>,
}

response! {
    ScaledObject {
        "MinReplicaCount" => min_replica_count: value,
        "MaxReplicaCount" => max_replica_count: value,
        "Triggers" => triggers: list(""),
    }
}

/// Fields that make up the log entry.
#[non_exhaustive]
pub struct Schema {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Schema {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Schema {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Parameters of the sink apache kafka, with their values.
#[non_exhaustive]
pub struct SinkApacheKafkaParameters {
    /// The bootstraps that are concerned.
    pub bootstraps: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// How many Kafka brokers must confirm a message: `0` none, `1` the leader, `all` every replica.
    pub acks: Option<String>,
    /// Name in a pair of name and value.
    pub key: Option<Key>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<KafkaParametersValue>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// Protocol that the security uses.
    pub security_protocol: Option<String>,
    /// How the client proves who it is.
    pub sasl_mechanism: Option<String>,
    /// User name for the cluster.
    pub sasl_user: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<Id>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<VSwitchIds>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<Id>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<NetworkType>,
    /// Password that belongs to the sasl; keep it secret.
    pub sasl_password: Option<String>,
}

impl SinkApacheKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bootstraps`.
    pub fn bootstraps(mut self, value: impl Into<String>) -> Self {
        self.bootstraps = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Acks`.
    pub fn acks(mut self, value: impl Into<String>) -> Self {
        self.acks = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<KafkaParametersValue>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Headers`.
    pub fn headers(mut self, value: impl Into<Headers>) -> Self {
        self.headers = Some(value.into());
        self
    }
    /// Sets `SecurityProtocol`.
    pub fn security_protocol(mut self, value: impl Into<String>) -> Self {
        self.security_protocol = Some(value.into());
        self
    }
    /// Sets `SaslMechanism`.
    pub fn sasl_mechanism(mut self, value: impl Into<String>) -> Self {
        self.sasl_mechanism = Some(value.into());
        self
    }
    /// Sets `SaslUser`.
    pub fn sasl_user(mut self, value: impl Into<String>) -> Self {
        self.sasl_user = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<Id>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<VSwitchIds>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<Id>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `SaslPassword`.
    pub fn sasl_password(mut self, value: impl Into<String>) -> Self {
        self.sasl_password = Some(value.into());
        self
    }
}

request! {
    SinkApacheKafkaParameters {
        "Bootstraps" => bootstraps: field,
        "Topic" => topic: field,
        "Acks" => acks: field,
        "Key" => key: field,
        "Value" => value: field,
        "Headers" => headers: field,
        "SecurityProtocol" => security_protocol: field,
        "SaslMechanism" => sasl_mechanism: field,
        "SaslUser" => sasl_user: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
        "SaslPassword" => sasl_password: field,
    }
}

/// Parameters of the sink apache rocket MQ checkpoint, with their values.
#[non_exhaustive]
pub struct SinkApacheRocketMQCheckpointParameters {
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// Moment that was recorded for this: consume.
    pub consume_timestamp: Option<ConsumeTimestamp>,
    /// Consumer group.
    pub group: Option<Group>,
    /// Host name at which the instance is reached.
    pub instance_endpoint: Option<String>,
    /// User name for the instance.
    pub instance_username: Option<String>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl SinkApacheRocketMQCheckpointParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `ConsumeTimestamp`.
    pub fn consume_timestamp(mut self, value: impl Into<ConsumeTimestamp>) -> Self {
        self.consume_timestamp = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<Group>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `InstanceEndpoint`.
    pub fn instance_endpoint(mut self, value: impl Into<String>) -> Self {
        self.instance_endpoint = Some(value.into());
        self
    }
    /// Sets `InstanceUsername`.
    pub fn instance_username(mut self, value: impl Into<String>) -> Self {
        self.instance_username = Some(value.into());
        self
    }
    /// Sets `InstancePassword`.
    pub fn instance_password(mut self, value: impl Into<String>) -> Self {
        self.instance_password = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    SinkApacheRocketMQCheckpointParameters {
        "Topic" => topic: field,
        "ConsumeTimestamp" => consume_timestamp: field,
        "Group" => group: field,
        "InstanceEndpoint" => instance_endpoint: field,
        "InstanceUsername" => instance_username: field,
        "InstancePassword" => instance_password: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchId" => vswitch_id: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// Parameters of the sink API destination, with their values.
#[non_exhaustive]
pub struct SinkApiDestinationParameters {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Parameters of the header, with their values.
    pub header_parameters: Option<Parameters>,
    /// Parameters of the body, with their values.
    pub body_parameters: Option<Parameters>,
    /// Parameters of the query string, with their values.
    pub query_string_parameters: Option<Parameters>,
}

impl SinkApiDestinationParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `HeaderParameters`.
    pub fn header_parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.header_parameters = Some(value.into());
        self
    }
    /// Sets `BodyParameters`.
    pub fn body_parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.body_parameters = Some(value.into());
        self
    }
    /// Sets `QueryStringParameters`.
    pub fn query_string_parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.query_string_parameters = Some(value.into());
        self
    }
}

request! {
    SinkApiDestinationParameters {
        "Name" => name: field,
        "HeaderParameters" => header_parameters: field,
        "BodyParameters" => body_parameters: field,
        "QueryStringParameters" => query_string_parameters: field,
    }
}

/// Parameters of the sink bai lian, with their values.
#[non_exhaustive]
pub struct SinkBaiLianParameters {
    /// What stood before the change.
    pub before: Option<Before>,
    /// What the operation is given to work with.
    pub context: Option<Value>,
    /// What sort of Model Studio application receives the events.
    pub application_type: Option<String>,
    /// What is done.
    pub op: Option<Op>,
    /// Partition to write to.
    pub partition: Option<Partition>,
    /// Further settings of the operation.
    pub extend: Option<Value>,
    /// Model Studio workspace that the application belongs to.
    pub workspace_id: Option<String>,
    /// What stands after the change.
    pub after: Option<After>,
    /// How many items to skip before the first one returned.
    pub offset: Option<Offset>,
}

impl SinkBaiLianParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Before`.
    pub fn before(mut self, value: impl Into<Before>) -> Self {
        self.before = Some(value.into());
        self
    }
    /// Sets `Context`.
    pub fn context(mut self, value: impl Into<Value>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `ApplicationType`.
    pub fn application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = Some(value.into());
        self
    }
    /// Sets `Op`.
    pub fn op(mut self, value: impl Into<Op>) -> Self {
        self.op = Some(value.into());
        self
    }
    /// Sets `Partition`.
    pub fn partition(mut self, value: impl Into<Partition>) -> Self {
        self.partition = Some(value.into());
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<Value>) -> Self {
        self.extend = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `After`.
    pub fn after(mut self, value: impl Into<After>) -> Self {
        self.after = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<Offset>) -> Self {
        self.offset = Some(value.into());
        self
    }
}

request! {
    SinkBaiLianParameters {
        "Before" => before: field,
        "Context" => context: field,
        "ApplicationType" => application_type: field,
        "Op" => op: field,
        "Partition" => partition: field,
        "Extend" => extend: field,
        "WorkspaceId" => workspace_id: field,
        "After" => after: field,
        "Offset" => offset: field,
    }
}

/// Parameters of the sink dash vector, with their values.
#[non_exhaustive]
pub struct SinkDashVectorParameters {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Collection to write to.
    pub collection: Option<String>,
    /// Key that opens, signs or picks out the API.
    pub api_key: Option<String>,
    /// What is done to the item.
    pub operation: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<String>,
    /// How the key of the stored vector document is formed from the event.
    pub primary_key_id: Option<Id>,
    /// Partition to write to.
    pub partition: Option<Partition>,
    /// Vector to write.
    pub vector: Option<Vector>,
    /// Parameters of the dash vector schema, with their values.
    pub dash_vector_schema_parameters: Vec<DashVectorSchemaParameter>,
}

impl SinkDashVectorParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `ApiKey`.
    pub fn api_key(mut self, value: impl Into<String>) -> Self {
        self.api_key = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `PrimaryKeyId`.
    pub fn primary_key_id(mut self, value: impl Into<Id>) -> Self {
        self.primary_key_id = Some(value.into());
        self
    }
    /// Sets `Partition`.
    pub fn partition(mut self, value: impl Into<Partition>) -> Self {
        self.partition = Some(value.into());
        self
    }
    /// Sets `Vector`.
    pub fn vector(mut self, value: impl Into<Vector>) -> Self {
        self.vector = Some(value.into());
        self
    }
    /// Sets `DashVectorSchemaParameters`.
    pub fn dash_vector_schema_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<DashVectorSchemaParameter>>,
    ) -> Self {
        self.dash_vector_schema_parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SinkDashVectorParameters {
        "InstanceId" => instance_id: field,
        "Collection" => collection: field,
        "ApiKey" => api_key: field,
        "Operation" => operation: field,
        "Network" => network: field,
        "PrimaryKeyId" => primary_key_id: field,
        "Partition" => partition: field,
        "Vector" => vector: field,
        "DashVectorSchemaParameters" => dash_vector_schema_parameters: field,
    }
}

/// Parameters of the sink data hub, with their values.
#[non_exhaustive]
pub struct SinkDataHubParameters {
    /// Log project to write to.
    pub project: Option<Project>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// Record layout of the DataHub topic: `TUPLE` with typed columns or `BLOB` with raw bytes.
    pub topic_type: Option<NetworkType>,
    /// Fields of the topic.
    pub topic_schema: Option<Schema>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Name under which the role is defined.
    pub role_name: Option<RoleName>,
}

impl SinkDataHubParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<Project>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `TopicType`.
    pub fn topic_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.topic_type = Some(value.into());
        self
    }
    /// Sets `TopicSchema`.
    pub fn topic_schema(mut self, value: impl Into<Schema>) -> Self {
        self.topic_schema = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<RoleName>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

response! {
    SinkDataHubParameters {
        "Project" => project: value,
        "Topic" => topic: value,
        "TopicType" => topic_type: value,
        "TopicSchema" => topic_schema: value,
        "Body" => body: value,
        "RoleName" => role_name: value,
    }
}

/// Parameters of the sink data works trigger, with their values.
#[non_exhaustive]
pub struct SinkDataWorksTriggerParameters {
    /// Whether the feature or the item is switched on.
    pub enable: Option<String>,
}

impl SinkDataWorksTriggerParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

request! {
    SinkDataWorksTriggerParameters {
        "Enable" => enable: field,
    }
}

/// Parameters of the sink doris, with their values.
#[non_exhaustive]
pub struct SinkDorisParameters {
    /// Host name at which the query is reached.
    pub query_endpoint: Option<Endpoint>,
    /// Host name at which the fe HTTP is reached.
    pub fe_http_endpoint: Option<Endpoint>,
    /// Host name at which the be HTTP is reached.
    pub be_http_endpoint: Option<Endpoint>,
    /// Name that the user logs on with.
    pub user_name: Option<RoleName>,
    /// Password to be set or to log on with.
    pub password: Option<Password>,
    /// Database to write to.
    pub database: Option<Database>,
    /// Table to write to.
    pub table: Option<Table>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<NetworkType>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<Id>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<VSwitchIds>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<Id>,
}

impl SinkDorisParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryEndpoint`.
    pub fn query_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.query_endpoint = Some(value.into());
        self
    }
    /// Sets `FeHttpEndpoint`.
    pub fn fe_http_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.fe_http_endpoint = Some(value.into());
        self
    }
    /// Sets `BeHttpEndpoint`.
    pub fn be_http_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.be_http_endpoint = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<RoleName>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<Password>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<Database>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Table`.
    pub fn table(mut self, value: impl Into<Table>) -> Self {
        self.table = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<Id>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<VSwitchIds>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<Id>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    SinkDorisParameters {
        "QueryEndpoint" => query_endpoint: field,
        "FeHttpEndpoint" => fe_http_endpoint: field,
        "BeHttpEndpoint" => be_http_endpoint: field,
        "UserName" => user_name: field,
        "Password" => password: field,
        "Database" => database: field,
        "Table" => table: field,
        "Body" => body: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// Parameters of the sink fc, with their values.
#[non_exhaustive]
pub struct SinkFcParameters {
    /// Function Compute service that holds the function to invoke.
    pub service_name: Option<RoleName>,
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<RoleName>,
    /// How many deliveries run side by side, at least one.
    pub concurrency: Option<Concurrency>,
    /// Version or alias of the service.
    pub qualifier: Option<Qualifier>,
    /// `Sync` waits for the function to finish, `Async` only hands the event over.
    pub invocation_type: Option<NetworkType>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Notation or file format of the data.
    pub data_format: Option<DataFormat>,
}

impl SinkFcParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<RoleName>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<RoleName>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `Concurrency`.
    pub fn concurrency(mut self, value: impl Into<Concurrency>) -> Self {
        self.concurrency = Some(value.into());
        self
    }
    /// Sets `Qualifier`.
    pub fn qualifier(mut self, value: impl Into<Qualifier>) -> Self {
        self.qualifier = Some(value.into());
        self
    }
    /// Sets `InvocationType`.
    pub fn invocation_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.invocation_type = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `DataFormat`.
    pub fn data_format(mut self, value: impl Into<DataFormat>) -> Self {
        self.data_format = Some(value.into());
        self
    }
}

request! {
    SinkFcParameters {
        "ServiceName" => service_name: field,
        "FunctionName" => function_name: field,
        "Concurrency" => concurrency: field,
        "Qualifier" => qualifier: field,
        "InvocationType" => invocation_type: field,
        "Body" => body: field,
        "DataFormat" => data_format: field,
    }
}

/// Parameters of the sink fnf, with their values.
#[non_exhaustive]
pub struct SinkFnfParameters {
    /// CloudFlow workflow that each event starts.
    pub flow_name: Option<RoleName>,
    /// What the run of the workflow is called; a taken one makes the start fail.
    pub execution_name: Option<RoleName>,
    /// Input of the workflow.
    pub input: Option<Input>,
    /// Name under which the role is defined.
    pub role_name: Option<RoleName>,
}

impl SinkFnfParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, value: impl Into<RoleName>) -> Self {
        self.flow_name = Some(value.into());
        self
    }
    /// Sets `ExecutionName`.
    pub fn execution_name(mut self, value: impl Into<RoleName>) -> Self {
        self.execution_name = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<Input>) -> Self {
        self.input = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<RoleName>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

response! {
    SinkFnfParameters {
        "FlowName" => flow_name: value,
        "ExecutionName" => execution_name: value,
        "Input" => input: value,
        "RoleName" => role_name: value,
    }
}

/// Parameters of the sink HTTPS, with their values.
#[non_exhaustive]
pub struct SinkHttpsParameters {
    /// Address to write to.
    pub url: Option<Url>,
    /// HTTP methods that are let in.
    pub method: Option<String>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl SinkHttpsParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<Url>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    SinkHttpsParameters {
        "URL" => url: field,
        "Method" => method: field,
        "Body" => body: field,
        "Token" => token: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// Parameters of the sink kafka, with their values.
#[non_exhaustive]
pub struct SinkKafkaParameters {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<Id>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// How many Kafka brokers must confirm a message: `0` none, `1` the leader, `all` every replica.
    pub acks: Option<Acks>,
    /// Name in a pair of name and value.
    pub key: Option<Key>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<KafkaParametersValue>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
}

impl SinkKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Id>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Acks`.
    pub fn acks(mut self, value: impl Into<Acks>) -> Self {
        self.acks = Some(value.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<KafkaParametersValue>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Headers`.
    pub fn headers(mut self, value: impl Into<Headers>) -> Self {
        self.headers = Some(value.into());
        self
    }
}

request! {
    SinkKafkaParameters {
        "InstanceId" => instance_id: field,
        "Topic" => topic: field,
        "Acks" => acks: field,
        "Key" => key: field,
        "Value" => value: field,
        "Headers" => headers: field,
    }
}

/// Parameters of the sink MNS, with their values.
#[non_exhaustive]
pub struct SinkMNSParameters {
    /// Queue that messages are read from or written to.
    pub queue_name: Option<RoleName>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Whether messages are encoded as Base64.
    pub is_base64_encode: Option<IsBase64Encode>,
}

impl SinkMNSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<RoleName>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `IsBase64Encode`.
    pub fn is_base64_encode(mut self, value: impl Into<IsBase64Encode>) -> Self {
        self.is_base64_encode = Some(value.into());
        self
    }
}

response! {
    SinkMNSParameters {
        "QueueName" => queue_name: value,
        "Body" => body: value,
        "IsBase64Encode" => is_base64_encode: value,
    }
}

/// Parameters of the sink OSS, with their values.
#[non_exhaustive]
pub struct SinkOSSParameters {
    /// OSS bucket that the stream reads from or writes to.
    pub bucket_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
    /// The rotate size bytes that are concerned.
    pub rotate_size_bytes: Option<String>,
    /// The rotate interval ms that are concerned.
    pub rotate_interval_ms: Option<String>,
    /// Notation or file format of the path.
    pub path_format: Option<String>,
    /// How objects are packed before they are written to OSS.
    pub compression_type: Option<String>,
    /// How many tasks run side by side.
    pub task_concurrency: Option<String>,
    /// Zone that schedules and dates in object paths are reckoned in, such as `GMT+0:00`.
    pub time_zone: Option<String>,
    /// Whether the SSL is switched on.
    pub ssl_enabled: Option<bool>,
    /// How what is written is formed from the event.
    pub content_transform: Option<ContentTransform>,
}

impl SinkOSSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `RotateSizeBytes`.
    pub fn rotate_size_bytes(mut self, value: impl Into<String>) -> Self {
        self.rotate_size_bytes = Some(value.into());
        self
    }
    /// Sets `RotateIntervalMs`.
    pub fn rotate_interval_ms(mut self, value: impl Into<String>) -> Self {
        self.rotate_interval_ms = Some(value.into());
        self
    }
    /// Sets `PathFormat`.
    pub fn path_format(mut self, value: impl Into<String>) -> Self {
        self.path_format = Some(value.into());
        self
    }
    /// Sets `CompressionType`.
    pub fn compression_type(mut self, value: impl Into<String>) -> Self {
        self.compression_type = Some(value.into());
        self
    }
    /// Sets `TaskConcurrency`.
    pub fn task_concurrency(mut self, value: impl Into<String>) -> Self {
        self.task_concurrency = Some(value.into());
        self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `SSLEnabled`.
    #[inline]
    pub fn ssl_enabled(mut self, value: bool) -> Self {
        self.ssl_enabled = Some(value);
        self
    }
    /// Sets `ContentTransform`.
    pub fn content_transform(mut self, value: impl Into<ContentTransform>) -> Self {
        self.content_transform = Some(value.into());
        self
    }
}

request! {
    SinkOSSParameters {
        "BucketName" => bucket_name: field,
        "RegionId" => region_id: field,
        "Endpoint" => endpoint: field,
        "RoleArn" => role_arn: field,
        "RotateSizeBytes" => rotate_size_bytes: field,
        "RotateIntervalMs" => rotate_interval_ms: field,
        "PathFormat" => path_format: field,
        "CompressionType" => compression_type: field,
        "TaskConcurrency" => task_concurrency: field,
        "TimeZone" => time_zone: field,
        "SSLEnabled" => ssl_enabled: field,
        "ContentTransform" => content_transform: field,
    }
}

/// Parameters of the sink open source rabbit MQ, with their values.
#[non_exhaustive]
pub struct SinkOpenSourceRabbitMQParameters {
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Whether messages go to a queue or to an exchange.
    pub target_type: Option<String>,
    /// Exchange to send to.
    pub exchange: Option<String>,
    /// Queue that messages are read from or written to.
    pub queue_name: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// How the stream signs in at the RocketMQ or RabbitMQ instance: `ACL` with user name and password;
    /// left out, no sign-in.
    pub auth_type: Option<String>,
    /// Key that opens, signs or picks out the routing.
    pub routing_key: Option<Key>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// How the ID of the message sent to RabbitMQ is formed.
    pub message_id: Option<Id>,
    /// The properties that are concerned.
    pub properties: Option<Properties>,
}

impl SinkOpenSourceRabbitMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Exchange`.
    pub fn exchange(mut self, value: impl Into<String>) -> Self {
        self.exchange = Some(value.into());
        self
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `RoutingKey`.
    pub fn routing_key(mut self, value: impl Into<Key>) -> Self {
        self.routing_key = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `MessageId`.
    pub fn message_id(mut self, value: impl Into<Id>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(mut self, value: impl Into<Properties>) -> Self {
        self.properties = Some(value.into());
        self
    }
}

request! {
    SinkOpenSourceRabbitMQParameters {
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "TargetType" => target_type: field,
        "Exchange" => exchange: field,
        "QueueName" => queue_name: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
        "AuthType" => auth_type: field,
        "RoutingKey" => routing_key: field,
        "Body" => body: field,
        "MessageId" => message_id: field,
        "Properties" => properties: field,
    }
}

/// Parameters of the sink prometheus, with their values.
#[non_exhaustive]
pub struct SinkPrometheusParameters {
    /// Address to write to.
    pub url: Option<Url>,
    /// Parameters of the header, with their values.
    pub header_parameters: Option<Parameters>,
    /// Method that requests are authorized by, such as basic authentication, an API key, or OAuth.
    pub authorization_type: Option<NetworkType>,
    /// Name that the user logs on with.
    pub username: Option<Username>,
    /// Password to be set or to log on with.
    pub password: Option<Password>,
    /// What is written.
    pub data: Option<SinkPrometheusParametersData>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<NetworkType>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<Id>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<Id>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<Id>,
}

impl SinkPrometheusParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<Url>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `HeaderParameters`.
    pub fn header_parameters(mut self, value: impl Into<Parameters>) -> Self {
        self.header_parameters = Some(value.into());
        self
    }
    /// Sets `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.authorization_type = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<Username>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<Password>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Data`.
    pub fn data(mut self, value: impl Into<SinkPrometheusParametersData>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<Id>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<Id>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<Id>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    SinkPrometheusParameters {
        "URL" => url: field,
        "HeaderParameters" => header_parameters: field,
        "AuthorizationType" => authorization_type: field,
        "Username" => username: field,
        "Password" => password: field,
        "Data" => data: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchId" => vswitch_id: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// What is written.
#[non_exhaustive]
pub struct SinkPrometheusParametersData {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl SinkPrometheusParametersData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    SinkPrometheusParametersData {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// Parameters of the sink rabbit MQ meta, with their values.
#[non_exhaustive]
pub struct SinkRabbitMQMetaParameters {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
}

impl SinkRabbitMQMetaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    SinkRabbitMQMetaParameters {
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
    }
}

/// Parameters of the sink rabbit MQ msg sync, with their values.
#[non_exhaustive]
pub struct SinkRabbitMQMsgSyncParameters {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// How the ID of the message sent to RabbitMQ is formed.
    pub message_id: Option<Id>,
    /// The properties that are concerned.
    pub properties: Option<Properties>,
    /// Exchange to send to.
    pub exchange: Option<Exchange>,
    /// Key that opens, signs or picks out the routing.
    pub routing_key: Option<Key>,
    /// Largest value, allowed or found, of this: hops.
    pub max_hops: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
}

impl SinkRabbitMQMsgSyncParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `MessageId`.
    pub fn message_id(mut self, value: impl Into<Id>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(mut self, value: impl Into<Properties>) -> Self {
        self.properties = Some(value.into());
        self
    }
    /// Sets `Exchange`.
    pub fn exchange(mut self, value: impl Into<Exchange>) -> Self {
        self.exchange = Some(value.into());
        self
    }
    /// Sets `RoutingKey`.
    pub fn routing_key(mut self, value: impl Into<Key>) -> Self {
        self.routing_key = Some(value.into());
        self
    }
    /// Sets `MaxHops`.
    pub fn max_hops(mut self, value: impl Into<String>) -> Self {
        self.max_hops = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    SinkRabbitMQMsgSyncParameters {
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "Body" => body: field,
        "MessageId" => message_id: field,
        "Properties" => properties: field,
        "Exchange" => exchange: field,
        "RoutingKey" => routing_key: field,
        "MaxHops" => max_hops: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
    }
}

/// Parameters of the sink rabbit MQ, with their values.
#[non_exhaustive]
pub struct SinkRabbitMQParameters {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<Id>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<RoleName>,
    /// Whether messages go to a queue or to an exchange.
    pub target_type: Option<NetworkType>,
    /// Exchange to send to.
    pub exchange: Option<Exchange>,
    /// Key that opens, signs or picks out the routing.
    pub routing_key: Option<Key>,
    /// Queue that messages are read from or written to.
    pub queue_name: Option<RoleName>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// How the ID of the message sent to RabbitMQ is formed.
    pub message_id: Option<Id>,
    /// The properties that are concerned.
    pub properties: Option<Properties>,
}

impl SinkRabbitMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Id>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<RoleName>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Exchange`.
    pub fn exchange(mut self, value: impl Into<Exchange>) -> Self {
        self.exchange = Some(value.into());
        self
    }
    /// Sets `RoutingKey`.
    pub fn routing_key(mut self, value: impl Into<Key>) -> Self {
        self.routing_key = Some(value.into());
        self
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<RoleName>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `MessageId`.
    pub fn message_id(mut self, value: impl Into<Id>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(mut self, value: impl Into<Properties>) -> Self {
        self.properties = Some(value.into());
        self
    }
}

response! {
    SinkRabbitMQParameters {
        "InstanceId" => instance_id: value,
        "VirtualHostName" => virtual_host_name: value,
        "TargetType" => target_type: value,
        "Exchange" => exchange: value,
        "RoutingKey" => routing_key: value,
        "QueueName" => queue_name: value,
        "Body" => body: value,
        "MessageId" => message_id: value,
        "Properties" => properties: value,
    }
}

/// Parameters of the sink rocket MQ checkpoint, with their values.
#[non_exhaustive]
pub struct SinkRocketMQCheckpointParameters {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// Moment that was recorded for this: consume.
    pub consume_timestamp: Option<ConsumeTimestamp>,
    /// Consumer group.
    pub group: Option<Group>,
}

impl SinkRocketMQCheckpointParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `ConsumeTimestamp`.
    pub fn consume_timestamp(mut self, value: impl Into<ConsumeTimestamp>) -> Self {
        self.consume_timestamp = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<Group>) -> Self {
        self.group = Some(value.into());
        self
    }
}

request! {
    SinkRocketMQCheckpointParameters {
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Topic" => topic: field,
        "ConsumeTimestamp" => consume_timestamp: field,
        "Group" => group: field,
    }
}

/// Parameters of the sink rocket MQ, with their values.
#[non_exhaustive]
pub struct SinkRocketMQParameters {
    /// ID of the instance, as the calls that create or list instances return it.
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
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<VSwitchIds>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<Id>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<SinkRocketMQParametersNetwork>,
    /// Whether messages reach the topic in sequence or in no particular one.
    pub delivery_order_type: Option<NetworkType>,
    /// Key that opens, signs or picks out the sharding.
    pub sharding_key: Option<Key>,
}

impl SinkRocketMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Id>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `Properties`.
    pub fn properties(mut self, value: impl Into<Properties>) -> Self {
        self.properties = Some(value.into());
        self
    }
    /// Sets `Keys`.
    pub fn keys(mut self, value: impl Into<Keys>) -> Self {
        self.keys = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Tags>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceEndpoint`.
    pub fn instance_endpoint(mut self, value: impl Into<Endpoint>) -> Self {
        self.instance_endpoint = Some(value.into());
        self
    }
    /// Sets `InstanceUsername`.
    pub fn instance_username(mut self, value: impl Into<Username>) -> Self {
        self.instance_username = Some(value.into());
        self
    }
    /// Sets `InstancePassword`.
    pub fn instance_password(mut self, value: impl Into<Password>) -> Self {
        self.instance_password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<Id>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<VSwitchIds>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<Id>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<SinkRocketMQParametersNetwork>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `DeliveryOrderType`.
    pub fn delivery_order_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.delivery_order_type = Some(value.into());
        self
    }
    /// Sets `ShardingKey`.
    pub fn sharding_key(mut self, value: impl Into<Key>) -> Self {
        self.sharding_key = Some(value.into());
        self
    }
}

request! {
    SinkRocketMQParameters {
        "InstanceId" => instance_id: field,
        "Topic" => topic: field,
        "Body" => body: field,
        "Properties" => properties: field,
        "Keys" => keys: field,
        "Tags" => tags: field,
        "InstanceType" => instance_type: field,
        "InstanceEndpoint" => instance_endpoint: field,
        "InstanceUsername" => instance_username: field,
        "InstancePassword" => instance_password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "Network" => network: field,
        "DeliveryOrderType" => delivery_order_type: field,
        "ShardingKey" => sharding_key: field,
    }
}

/// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of yours.
#[non_exhaustive]
pub struct SinkRocketMQParametersNetwork {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl SinkRocketMQParametersNetwork {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    SinkRocketMQParametersNetwork {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Parameters of the sink SLS, with their values.
#[non_exhaustive]
pub struct SinkSLSParameters {
    /// Log project to write to.
    pub project: Option<Project>,
    /// Logstore of Log Service that has the records.
    pub log_store: Option<LogStore>,
    /// Topic to send to.
    pub topic: Option<Topic>,
    /// What is sent.
    pub body: Option<ParametersBody>,
    /// Name under which the role is defined.
    pub role_name: Option<RoleName>,
    /// Media type that the delivered payload is labeled with.
    pub content_type: Option<NetworkType>,
    /// Fields that make up the log entry.
    pub content_schema: Option<Schema>,
}

impl SinkSLSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<Project>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `LogStore`.
    pub fn log_store(mut self, value: impl Into<LogStore>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<Topic>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Body`.
    pub fn body(mut self, value: impl Into<ParametersBody>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<RoleName>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `ContentSchema`.
    pub fn content_schema(mut self, value: impl Into<Schema>) -> Self {
        self.content_schema = Some(value.into());
        self
    }
}

response! {
    SinkSLSParameters {
        "Project" => project: value,
        "LogStore" => log_store: value,
        "Topic" => topic: value,
        "Body" => body: value,
        "RoleName" => role_name: value,
        "ContentType" => content_type: value,
        "ContentSchema" => content_schema: value,
    }
}

/// Parameters of the source apache kafka, with their values.
#[non_exhaustive]
pub struct SourceApacheKafkaParameters {
    /// The bootstraps that are concerned.
    pub bootstraps: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Kafka consumer group that the messages are read as; it keeps track of what was read.
    pub consumer_group: Option<String>,
    /// Where reading starts when no position is known.
    pub offset_reset: Option<String>,
    /// How the bytes of a message value become the event: parsed as JSON, taken as text, or kept as
    /// Base64.
    pub value_data_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Protocol that the security uses.
    pub security_protocol: Option<String>,
    /// How the client proves who it is.
    pub sasl_mechanism: Option<String>,
    /// User name for the cluster.
    pub sasl_user: Option<String>,
    /// Password that belongs to the sasl; keep it secret.
    pub sasl_password: Option<String>,
}

impl SourceApacheKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bootstraps`.
    pub fn bootstraps(mut self, value: impl Into<String>) -> Self {
        self.bootstraps = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `ConsumerGroup`.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
    /// Sets `OffsetReset`.
    pub fn offset_reset(mut self, value: impl Into<String>) -> Self {
        self.offset_reset = Some(value.into());
        self
    }
    /// Sets `ValueDataType`.
    pub fn value_data_type(mut self, value: impl Into<String>) -> Self {
        self.value_data_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `SecurityProtocol`.
    pub fn security_protocol(mut self, value: impl Into<String>) -> Self {
        self.security_protocol = Some(value.into());
        self
    }
    /// Sets `SaslMechanism`.
    pub fn sasl_mechanism(mut self, value: impl Into<String>) -> Self {
        self.sasl_mechanism = Some(value.into());
        self
    }
    /// Sets `SaslUser`.
    pub fn sasl_user(mut self, value: impl Into<String>) -> Self {
        self.sasl_user = Some(value.into());
        self
    }
    /// Sets `SaslPassword`.
    pub fn sasl_password(mut self, value: impl Into<String>) -> Self {
        self.sasl_password = Some(value.into());
        self
    }
}

response! {
    SourceApacheKafkaParameters {
        "Bootstraps" => bootstraps: value,
        "Topic" => topic: value,
        "ConsumerGroup" => consumer_group: value,
        "OffsetReset" => offset_reset: value,
        "ValueDataType" => value_data_type: value,
        "VpcId" => vpc_id: value,
        "VSwitchIds" => vswitch_ids: value,
        "SecurityGroupId" => security_group_id: value,
        "NetworkType" => network_type: value,
        "SecurityProtocol" => security_protocol: value,
        "SaslMechanism" => sasl_mechanism: value,
        "SaslUser" => sasl_user: value,
        "SaslPassword" => sasl_password: value,
    }
}

/// Parameters of the source apache rocket MQ checkpoint, with their values.
#[non_exhaustive]
pub struct SourceApacheRocketMQCheckpointParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The topics to work on or to narrow the list down to.
    pub topics: Vec<String>,
    /// Host name at which the instance is reached.
    pub instance_endpoint: Option<String>,
    /// User name for the instance.
    pub instance_username: Option<String>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl SourceApacheRocketMQCheckpointParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Topics`.
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.topics = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceEndpoint`.
    pub fn instance_endpoint(mut self, value: impl Into<String>) -> Self {
        self.instance_endpoint = Some(value.into());
        self
    }
    /// Sets `InstanceUsername`.
    pub fn instance_username(mut self, value: impl Into<String>) -> Self {
        self.instance_username = Some(value.into());
        self
    }
    /// Sets `InstancePassword`.
    pub fn instance_password(mut self, value: impl Into<String>) -> Self {
        self.instance_password = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    SourceApacheRocketMQCheckpointParameters {
        "RegionId" => region_id: field,
        "Topics" => topics: field,
        "InstanceEndpoint" => instance_endpoint: field,
        "InstanceUsername" => instance_username: field,
        "InstancePassword" => instance_password: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchId" => vswitch_id: field,
        "SecurityGroupId" => security_group_id: field,
    }
}

/// Parameters of the source DTS, with their values.
#[non_exhaustive]
pub struct SourceDTSParameters {
    /// DTS subscription task that changes are read from.
    pub task_id: Option<String>,
    /// Web address under which the broker is found.
    pub broker_url: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Consumer group.
    pub sid: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Time of the first record to read, in seconds since 1970.
    pub init_check_point: Option<i64>,
}

impl SourceDTSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `BrokerUrl`.
    pub fn broker_url(mut self, value: impl Into<String>) -> Self {
        self.broker_url = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Sid`.
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `InitCheckPoint`.
    #[inline]
    pub fn init_check_point(mut self, value: i64) -> Self {
        self.init_check_point = Some(value);
        self
    }
}

request! {
    SourceDTSParameters {
        "TaskId" => task_id: field,
        "BrokerUrl" => broker_url: field,
        "Topic" => topic: field,
        "Sid" => sid: field,
        "Username" => username: field,
        "Password" => password: field,
        "InitCheckPoint" => init_check_point: field,
    }
}

/// Parameters of the source event bus, with their values.
#[non_exhaustive]
pub struct SourceEventBusParameters {
    /// Event bus that is meant; events are published to it and its rules route them on.
    pub event_bus_name: Option<String>,
    /// Rule of the bus whose matches feed the stream.
    pub event_rule_name: Option<String>,
}

impl SourceEventBusParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<String>) -> Self {
        self.event_bus_name = Some(value.into());
        self
    }
    /// Sets `EventRuleName`.
    pub fn event_rule_name(mut self, value: impl Into<String>) -> Self {
        self.event_rule_name = Some(value.into());
        self
    }
}

request! {
    SourceEventBusParameters {
        "EventBusName" => event_bus_name: field,
        "EventRuleName" => event_rule_name: field,
    }
}

/// Parameters of the source HTTP event, with their values.
#[non_exhaustive]
pub struct SourceHttpEventParameters {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// HTTP methods that are let in.
    pub method: Vec<String>,
    /// Settings of the security, and what it works with.
    pub security_config: Option<String>,
    /// IP address of the host or service concerned.
    pub ip: Vec<String>,
    /// Domains that requests may come from, when the webhook is secured by them.
    pub referer: Vec<String>,
}

impl SourceHttpEventParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Method`.
    pub fn method(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.method = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SecurityConfig`.
    pub fn security_config(mut self, value: impl Into<String>) -> Self {
        self.security_config = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Referer`.
    pub fn referer(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.referer = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SourceHttpEventParameters {
        "Type" => type_: field,
        "Method" => method: field,
        "SecurityConfig" => security_config: field,
        "Ip" => ip: field,
        "Referer" => referer: field,
    }
}

/// Parameters of the source kafka, with their values.
#[non_exhaustive]
pub struct SourceKafkaParameters {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kafka consumer group that the messages are read as; it keeps track of what was read.
    pub consumer_group: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Where reading starts when no position is known.
    pub offset_reset: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Largest value, allowed or found, of this: tasks.
    pub maximum_tasks: Option<i32>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl SourceKafkaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConsumerGroup`.
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `OffsetReset`.
    pub fn offset_reset(mut self, value: impl Into<String>) -> Self {
        self.offset_reset = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaximumTasks`.
    #[inline]
    pub fn maximum_tasks(mut self, value: i32) -> Self {
        self.maximum_tasks = Some(value);
        self
    }
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

response! {
    SourceKafkaParameters {
        "InstanceId" => instance_id: value,
        "ConsumerGroup" => consumer_group: value,
        "Topic" => topic: value,
        "OffsetReset" => offset_reset: value,
        "RegionId" => region_id: value,
        "MaximumTasks" => maximum_tasks: value,
        "Network" => network: value,
        "SecurityGroupId" => security_group_id: value,
        "VSwitchIds" => vswitch_ids: value,
        "VpcId" => vpc_id: value,
    }
}

values! {
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of yours.
    pub enum SourceKafkaParametersNetwork {
        /// A VPC of one's own.
        PublicNetwork = "PublicNetwork",
        /// The network of the instance itself.
        Default = "Default",
    }
}

/// Parameters of the source MNS, with their values.
#[non_exhaustive]
pub struct SourceMNSParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Queue that messages are read from or written to.
    pub queue_name: Option<String>,
    /// Whether messages are decoded from Base64.
    pub is_base64_decode: Option<bool>,
}

impl SourceMNSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `IsBase64Decode`.
    #[inline]
    pub fn is_base64_decode(mut self, value: bool) -> Self {
        self.is_base64_decode = Some(value);
        self
    }
}

response! {
    SourceMNSParameters {
        "RegionId" => region_id: value,
        "QueueName" => queue_name: value,
        "IsBase64Decode" => is_base64_decode: value,
    }
}

/// Parameters of the source MQTT, with their values.
#[non_exhaustive]
pub struct SourceMQTTParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// How the bytes of a message become the event: parsed as JSON, taken as text, or kept as Base64.
    pub body_data_type: Option<String>,
}

impl SourceMQTTParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `BodyDataType`.
    pub fn body_data_type(mut self, value: impl Into<String>) -> Self {
        self.body_data_type = Some(value.into());
        self
    }
}

response! {
    SourceMQTTParameters {
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "BodyDataType" => body_data_type: value,
    }
}

/// Parameters of the source my SQL, with their values.
#[non_exhaustive]
pub struct SourceMySQLParameters {
    /// The include schema changes that are concerned.
    pub include_schema_changes: Option<String>,
    /// Account that signs in to the database; it must be allowed to read the change log.
    pub user: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// Way in which the snapshot works.
    pub snapshot_mode: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Database in which changes are captured.
    pub database_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
}

impl SourceMySQLParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IncludeSchemaChanges`.
    pub fn include_schema_changes(mut self, value: impl Into<String>) -> Self {
        self.include_schema_changes = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SnapshotMode`.
    pub fn snapshot_mode(mut self, value: impl Into<String>) -> Self {
        self.snapshot_mode = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `TableNames`.
    pub fn table_names(mut self, value: impl Into<String>) -> Self {
        self.table_names = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    SourceMySQLParameters {
        "IncludeSchemaChanges" => include_schema_changes: field,
        "User" => user: field,
        "VSwitchIds" => vswitch_ids: field,
        "SnapshotMode" => snapshot_mode: field,
        "SecurityGroupId" => security_group_id: field,
        "Port" => port: field,
        "DatabaseName" => database_name: field,
        "VpcId" => vpc_id: field,
        "NetworkType" => network_type: field,
        "TableNames" => table_names: field,
        "RegionId" => region_id: field,
        "HostName" => host_name: field,
        "Password" => password: field,
    }
}

/// Parameters of the source OSS event, with their values.
#[non_exhaustive]
pub struct SourceOSSEventParameters {
    /// Kinds of event to work on or to narrow the list down to.
    pub event_types: Vec<String>,
    /// Resource name of the sts role, in the `acs:` notation.
    pub sts_role_arn: Option<String>,
    /// Rules that apply to the match, one entry each.
    pub match_rules: Vec<Vec<MatchRule>>,
}

impl SourceOSSEventParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventTypes`.
    pub fn event_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StsRoleArn`.
    pub fn sts_role_arn(mut self, value: impl Into<String>) -> Self {
        self.sts_role_arn = Some(value.into());
        self
    }
    /// Sets `MatchRules`.
    pub fn match_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<MatchRule>>>,
    ) -> Self {
        self.match_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SourceOSSEventParameters {
        "EventTypes" => event_types: field,
        "StsRoleArn" => sts_role_arn: field,
        "MatchRules" => match_rules: field,
    }
}

/// Parameters of the source OSS, with their values.
#[non_exhaustive]
pub struct SourceOSSParameters {
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// OSS bucket that the stream reads from or writes to.
    pub bucket_name: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Way in which the load works.
    pub load_mode: Option<String>,
    /// Notation or file format of the load.
    pub load_format: Option<String>,
    /// What separates records in the object.
    pub delimiter: Option<String>,
}

impl SourceOSSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `LoadMode`.
    pub fn load_mode(mut self, value: impl Into<String>) -> Self {
        self.load_mode = Some(value.into());
        self
    }
    /// Sets `LoadFormat`.
    pub fn load_format(mut self, value: impl Into<String>) -> Self {
        self.load_format = Some(value.into());
        self
    }
    /// Sets `Delimiter`.
    pub fn delimiter(mut self, value: impl Into<String>) -> Self {
        self.delimiter = Some(value.into());
        self
    }
}

request! {
    SourceOSSParameters {
        "RoleName" => role_name: field,
        "BucketName" => bucket_name: field,
        "Prefix" => prefix: field,
        "LoadMode" => load_mode: field,
        "LoadFormat" => load_format: field,
        "Delimiter" => delimiter: field,
    }
}

/// Parameters of the source open source rabbit MQ, with their values.
#[non_exhaustive]
pub struct SourceOpenSourceRabbitMQParameters {
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Queue that messages are read from or written to.
    pub queue_name: Option<String>,
    /// How the bytes of a message become the event: parsed as JSON, taken as text, or kept as Base64.
    pub body_data_type: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// How the stream signs in at the RocketMQ or RabbitMQ instance: `ACL` with user name and password;
    /// left out, no sign-in.
    pub auth_type: Option<String>,
}

impl SourceOpenSourceRabbitMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `BodyDataType`.
    pub fn body_data_type(mut self, value: impl Into<String>) -> Self {
        self.body_data_type = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
}

request! {
    SourceOpenSourceRabbitMQParameters {
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "QueueName" => queue_name: field,
        "BodyDataType" => body_data_type: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
        "AuthType" => auth_type: field,
    }
}

/// Parameters of the source postgre SQL, with their values.
#[non_exhaustive]
pub struct SourcePostgreSQLParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
    /// Account that signs in to the database; it must be allowed to read the change log.
    pub user: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Database in which changes are captured.
    pub database_name: Option<String>,
    /// PostgreSQL schema in which changes are captured.
    pub schema_name: Option<String>,
    /// Names of the tables to work on or to narrow the list down to.
    pub table_names: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Way in which the snapshot works.
    pub snapshot_mode: Option<String>,
}

impl SourcePostgreSQLParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableNames`.
    pub fn table_names(mut self, value: impl Into<String>) -> Self {
        self.table_names = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SnapshotMode`.
    pub fn snapshot_mode(mut self, value: impl Into<String>) -> Self {
        self.snapshot_mode = Some(value.into());
        self
    }
}

request! {
    SourcePostgreSQLParameters {
        "RegionId" => region_id: field,
        "HostName" => host_name: field,
        "Port" => port: field,
        "User" => user: field,
        "Password" => password: field,
        "DatabaseName" => database_name: field,
        "SchemaName" => schema_name: field,
        "TableNames" => table_names: field,
        "NetworkType" => network_type: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "SnapshotMode" => snapshot_mode: field,
    }
}

/// Parameters of the source prometheus, with their values.
#[non_exhaustive]
pub struct SourcePrometheusParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Prometheus instance whose samples are read.
    pub cluster_id: Option<String>,
    /// Notation in which samples are turned into events, such as `json`.
    pub data_type: Option<String>,
    /// Selectors that samples must meet, such as `__name__=.*`.
    pub labels: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// The external labels that are concerned.
    pub external_labels: Option<String>,
}

impl SourcePrometheusParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `DataType`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `ExternalLabels`.
    pub fn external_labels(mut self, value: impl Into<String>) -> Self {
        self.external_labels = Some(value.into());
        self
    }
}

request! {
    SourcePrometheusParameters {
        "RegionId" => region_id: field,
        "ClusterId" => cluster_id: field,
        "DataType" => data_type: field,
        "Labels" => labels: field,
        "RoleName" => role_name: field,
        "ExternalLabels" => external_labels: field,
    }
}

/// Parameters of the source rabbit MQ meta, with their values.
#[non_exhaustive]
pub struct SourceRabbitMQMetaParameters {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Regular expression the names have to match.
    pub regex: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
    /// Largest value, allowed or found, of this: hops.
    pub max_hops: Option<String>,
    /// Whether messages are read in order.
    pub order_consume: Option<String>,
    /// Ending of the names the service gives.
    pub inner_name_suffix: Option<String>,
}

impl SourceRabbitMQMetaParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `Regex`.
    pub fn regex(mut self, value: impl Into<String>) -> Self {
        self.regex = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `MaxHops`.
    pub fn max_hops(mut self, value: impl Into<String>) -> Self {
        self.max_hops = Some(value.into());
        self
    }
    /// Sets `OrderConsume`.
    pub fn order_consume(mut self, value: impl Into<String>) -> Self {
        self.order_consume = Some(value.into());
        self
    }
    /// Sets `InnerNameSuffix`.
    pub fn inner_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.inner_name_suffix = Some(value.into());
        self
    }
}

request! {
    SourceRabbitMQMetaParameters {
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "Regex" => regex: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
        "MaxHops" => max_hops: field,
        "OrderConsume" => order_consume: field,
        "InnerNameSuffix" => inner_name_suffix: field,
    }
}

/// Parameters of the source rabbit MQ msg sync, with their values.
#[non_exhaustive]
pub struct SourceRabbitMQMsgSyncParameters {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Whether messages are read in order.
    pub order_consume: Option<String>,
    /// How the bytes of a message become the event: parsed as JSON, taken as text, or kept as Base64.
    pub body_data_type: Option<String>,
    /// How many there are of this: prefetch.
    pub prefetch_count: Option<String>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<String>,
}

impl SourceRabbitMQMsgSyncParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `OrderConsume`.
    pub fn order_consume(mut self, value: impl Into<String>) -> Self {
        self.order_consume = Some(value.into());
        self
    }
    /// Sets `BodyDataType`.
    pub fn body_data_type(mut self, value: impl Into<String>) -> Self {
        self.body_data_type = Some(value.into());
        self
    }
    /// Sets `PrefetchCount`.
    pub fn prefetch_count(mut self, value: impl Into<String>) -> Self {
        self.prefetch_count = Some(value.into());
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

request! {
    SourceRabbitMQMsgSyncParameters {
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Endpoint" => endpoint: field,
        "VirtualHostName" => virtual_host_name: field,
        "OrderConsume" => order_consume: field,
        "BodyDataType" => body_data_type: field,
        "PrefetchCount" => prefetch_count: field,
        "Username" => username: field,
        "Password" => password: field,
        "VpcId" => vpc_id: field,
        "VSwitchIds" => vswitch_ids: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkType" => network_type: field,
    }
}

/// Parameters of the source rabbit MQ, with their values.
#[non_exhaustive]
pub struct SourceRabbitMQParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// RabbitMQ virtual host that the queue or exchange belongs to.
    pub virtual_host_name: Option<String>,
    /// Queue that messages are read from or written to.
    pub queue_name: Option<String>,
}

impl SourceRabbitMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VirtualHostName`.
    pub fn virtual_host_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_host_name = Some(value.into());
        self
    }
    /// Sets `QueueName`.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
}

response! {
    SourceRabbitMQParameters {
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "VirtualHostName" => virtual_host_name: value,
        "QueueName" => queue_name: value,
    }
}

/// Parameters of the source rocket MQ checkpoint, with their values.
#[non_exhaustive]
pub struct SourceRocketMQCheckpointParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The topics to work on or to narrow the list down to.
    pub topics: Vec<String>,
}

impl SourceRocketMQCheckpointParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topics`.
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.topics = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SourceRocketMQCheckpointParameters {
        "RegionId" => region_id: field,
        "InstanceType" => instance_type: field,
        "InstanceId" => instance_id: field,
        "Topics" => topics: field,
    }
}

/// Parameters of the source rocket MQ, with their values.
#[non_exhaustive]
pub struct SourceRocketMQParameters {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Topic to send to.
    pub topic: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Option<String>,
    /// How many items to skip before the first one returned.
    pub offset: Option<String>,
    /// RocketMQ consumer group that the messages are read as.
    pub group_id: Option<String>,
    /// Moment that the record or data point belongs to.
    pub timestamp: Option<i64>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Host name at which the instance is reached.
    pub instance_endpoint: Option<String>,
    /// User name for the instance.
    pub instance_username: Option<String>,
    /// Password that belongs to the instance; keep it secret.
    pub instance_password: Option<String>,
    /// How the source or target is connected to; for Kafka, `PublicNetwork` means through a VPC of
    /// yours.
    pub network: Option<String>,
    /// How RocketMQ selects messages for the stream: by tag or by an SQL condition.
    pub filter_type: Option<String>,
    /// SQL condition that messages have to meet.
    pub filter_sql: Option<String>,
    /// How the stream signs in at the RocketMQ or RabbitMQ instance: `ACL` with user name and password;
    /// left out, no sign-in.
    pub auth_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// IDs of the vSwitches to work on or to narrow the list down to.
    pub vswitch_ids: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// VPC through which the broker is reached; needed for access from inside.
    pub instance_vpc_id: Option<String>,
    /// IDs of the instance vSwitches to work on or to narrow the list down to.
    pub instance_vswitch_ids: Option<String>,
    /// Security group that lets the connection through; needed when the broker is reached inside a VPC.
    pub instance_security_group_id: Option<String>,
    /// How the broker is reached: over the internet (`PublicNetwork`) or inside a VPC
    /// (`PrivateNetwork`).
    pub instance_network: Option<String>,
    /// How the bytes of a message become the event: parsed as JSON, taken as text, or kept as Base64.
    pub body_data_type: Option<String>,
}

impl SourceRocketMQParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Offset`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `GroupID`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Timestamp`.
    #[inline]
    pub fn timestamp(mut self, value: i64) -> Self {
        self.timestamp = Some(value);
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceEndpoint`.
    pub fn instance_endpoint(mut self, value: impl Into<String>) -> Self {
        self.instance_endpoint = Some(value.into());
        self
    }
    /// Sets `InstanceUsername`.
    pub fn instance_username(mut self, value: impl Into<String>) -> Self {
        self.instance_username = Some(value.into());
        self
    }
    /// Sets `InstancePassword`.
    pub fn instance_password(mut self, value: impl Into<String>) -> Self {
        self.instance_password = Some(value.into());
        self
    }
    /// Sets `Network`.
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.network = Some(value.into());
        self
    }
    /// Sets `FilterType`.
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.filter_type = Some(value.into());
        self
    }
    /// Sets `FilterSql`.
    pub fn filter_sql(mut self, value: impl Into<String>) -> Self {
        self.filter_sql = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchIds`.
    pub fn vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.vswitch_ids = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceVpcId`.
    pub fn instance_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.instance_vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceVSwitchIds`.
    pub fn instance_vswitch_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_vswitch_ids = Some(value.into());
        self
    }
    /// Sets `InstanceSecurityGroupId`.
    pub fn instance_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.instance_security_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceNetwork`.
    pub fn instance_network(mut self, value: impl Into<String>) -> Self {
        self.instance_network = Some(value.into());
        self
    }
    /// Sets `BodyDataType`.
    pub fn body_data_type(mut self, value: impl Into<String>) -> Self {
        self.body_data_type = Some(value.into());
        self
    }
}

response! {
    SourceRocketMQParameters {
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "Topic" => topic: value,
        "Tag" => tag: value,
        "Offset" => offset: value,
        "GroupID" => group_id: value,
        "Timestamp" => timestamp: value,
        "InstanceType" => instance_type: value,
        "InstanceEndpoint" => instance_endpoint: value,
        "InstanceUsername" => instance_username: value,
        "InstancePassword" => instance_password: value,
        "Network" => network: value,
        "FilterType" => filter_type: value,
        "FilterSql" => filter_sql: value,
        "AuthType" => auth_type: value,
        "VpcId" => vpc_id: value,
        "VSwitchIds" => vswitch_ids: value,
        "SecurityGroupId" => security_group_id: value,
        "InstanceVpcId" => instance_vpc_id: value,
        "InstanceVSwitchIds" => instance_vswitch_ids: value,
        "InstanceSecurityGroupId" => instance_security_group_id: value,
        "InstanceNetwork" => instance_network: value,
        "BodyDataType" => body_data_type: value,
    }
}

/// Parameters of the source SLS, with their values.
#[non_exhaustive]
pub struct SourceSLSParameters {
    /// Log project to write to.
    pub project: Option<String>,
    /// Logstore of Log Service that has the records.
    pub log_store: Option<String>,
    /// Where reading starts: `begin`, `end`, or a time in seconds since 1970.
    pub consume_position: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
}

impl SourceSLSParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `LogStore`.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `ConsumePosition`.
    pub fn consume_position(mut self, value: impl Into<String>) -> Self {
        self.consume_position = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

response! {
    SourceSLSParameters {
        "Project" => project: value,
        "LogStore" => log_store: value,
        "ConsumePosition" => consume_position: value,
        "RoleName" => role_name: value,
    }
}

/// Parameters of the source scheduled event, with their values.
#[non_exhaustive]
pub struct SourceScheduledEventParameters {
    /// When it is to run, as a rule in the notation of cron.
    pub schedule: Option<String>,
    /// Zone that schedules and dates in object paths are reckoned in, such as `GMT+0:00`.
    pub time_zone: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl SourceScheduledEventParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Schedule`.
    pub fn schedule(mut self, value: impl Into<String>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

response! {
    SourceScheduledEventParameters {
        "Schedule" => schedule: value,
        "TimeZone" => time_zone: value,
        "UserData" => user_data: value,
    }
}

/// Table to write to.
#[non_exhaustive]
pub struct Table {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Table {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Table {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Tags {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Tags {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// The event targets to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Target {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// How failed deliveries are repeated: a few times at short intervals (`BACKOFF_RETRY`), or for
    /// long at growing ones.
    pub push_retry_strategy: Option<String>,
    /// Where events go that could not be delivered; without it, they are dropped.
    pub dead_letter_queue: Option<DeadLetterQueue>,
    /// `ALL` goes on past events that keep failing, `NONE` stops at them.
    pub errors_tolerance: Option<String>,
    /// Settings of the target, each with its form, key and value.
    pub param_list: Vec<ParamList>,
    /// Settings of the concurrent, and what it works with.
    pub concurrent_config: Option<ConcurrentConfig>,
}

impl Target {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `PushRetryStrategy`.
    pub fn push_retry_strategy(mut self, value: impl Into<String>) -> Self {
        self.push_retry_strategy = Some(value.into());
        self
    }
    /// Sets `DeadLetterQueue`.
    pub fn dead_letter_queue(mut self, value: impl Into<DeadLetterQueue>) -> Self {
        self.dead_letter_queue = Some(value.into());
        self
    }
    /// Sets `ErrorsTolerance`.
    pub fn errors_tolerance(mut self, value: impl Into<String>) -> Self {
        self.errors_tolerance = Some(value.into());
        self
    }
    /// Sets `ParamList`.
    pub fn param_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParamList>>,
    ) -> Self {
        self.param_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConcurrentConfig`.
    pub fn concurrent_config(mut self, value: impl Into<ConcurrentConfig>) -> Self {
        self.concurrent_config = Some(value.into());
        self
    }
}

request! {
    Target {
        "Id" => id: field,
        "Type" => type_: field,
        "Endpoint" => endpoint: field,
        "PushRetryStrategy" => push_retry_strategy: field,
        "DeadLetterQueue" => dead_letter_queue: field,
        "ErrorsTolerance" => errors_tolerance: field,
        "ParamList" => param_list: field,
        "ConcurrentConfig" => concurrent_config: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TargetData {
    /// How many there are of this: error entries. Example: `0`.
    pub error_entries_count: Option<i32>,
    /// Targets that could not be dealt with, each with what went wrong; empty when all went well.
    pub error_entries: Vec<ErrorEntry>,
}

response! {
    TargetData {
        "ErrorEntriesCount" => error_entries_count: value,
        "ErrorEntries" => error_entries: list(""),
    }
}

/// Topic to send to.
#[non_exhaustive]
pub struct Topic {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Topic {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Topic {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Matching events with source, type and time of receipt.
#[non_exhaustive]
pub struct TracedEvent {
    /// ID that the publisher gave the event; unique together with its source.
    /// Example: `37C-1P6Yn6EM7TcH37Vod8w7rbSeimJ`.
    pub event_id: Option<String>,
    /// Event bus that is meant; events are published to it and its rules route them on.
    /// Example: `default`.
    pub event_bus_name: Option<String>,
    /// Time that is set or recorded for this: event received. Example: `1661773573100`.
    pub event_received_time: Option<i64>,
    /// Where the event comes from. Example: `cert-api`.
    pub event_source: Option<String>,
    /// Class of the event, which says what happened. Example: `eventbridge:Events:HTTPEvent`.
    pub event_type: Option<String>,
}

response! {
    TracedEvent {
        "EventId" => event_id: value,
        "EventBusName" => event_bus_name: value,
        "EventReceivedTime" => event_received_time: value,
        "EventSource" => event_source: value,
        "EventType" => event_type: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct TracedEventData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `1000`.
    pub next_token: Option<String>,
    /// Matching events with source, type and time of receipt.
    pub events: Vec<TracedEvent>,
    /// How many items there are in all. Example: `18`.
    pub total: Option<i32>,
}

response! {
    TracedEventData {
        "NextToken" => next_token: value,
        "Events" => events: list(""),
        "Total" => total: value,
    }
}

/// The transforms that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Transform {
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Example: `acs:fc:cn-hangzhou:*****:services/demo-service.LATEST/functions/demo-func`.
    pub arn: Option<String>,
}

response! {
    Transform {
        "Arn" => arn: value,
    }
}

/// The triggers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Trigger {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings of the trigger.
    pub metadata: Option<Metadata>,
}

response! {
    Trigger {
        "Type" => type_: value,
        "Metadata" => metadata: value,
    }
}

/// Address to write to.
#[non_exhaustive]
pub struct Url {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Url {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Url {
        "Value" => value: field,
        "Form" => form: field,
        "Template" => template: field,
    }
}

/// User name for the instance.
#[non_exhaustive]
pub struct Username {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Username {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    Username {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// IDs of the vSwitches to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VSwitchIds {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl VSwitchIds {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

response! {
    VSwitchIds {
        "Value" => value: value,
        "Form" => form: value,
        "Template" => template: value,
    }
}

/// Vector to write.
#[non_exhaustive]
pub struct Vector {
    /// How the value is formed: taken as it stands, drawn from the event, or filled into a template.
    pub form: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Template that is used, by name, ID or content.
    pub template: Option<String>,
}

impl Vector {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Template`.
    pub fn template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
        self
    }
}

request! {
    Vector {
        "Form" => form: field,
        "Value" => value: field,
        "Template" => template: field,
    }
}
