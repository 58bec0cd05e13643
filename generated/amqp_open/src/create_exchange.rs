// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExchange`, from `amqp-open/CreateExchange.md`.

use alicloud_runtime::codegen::*;

/// Creates an exchange of a given type in a vhost, which routes messages to queues.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::CreateExchangeRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .exchange_name("...")
///     .exchange_type("...")
///     .auto_delete_state(true)
///     .internal(true);
/// let reply = client.create_exchange(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExchangeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Exchange that is meant; it passes messages on by its bindings.
    pub exchange_name: Option<String>,
    /// **Required.** Which kind of exchange it is or is to be.
    pub exchange_type: Option<Open<ExchangeType>>,
    /// Which kind of x delayed it is or is to be.
    pub x_delayed_type: Option<Open<XDelayedType>>,
    /// **Required.** Whether it vanishes by itself once nothing is bound to it or reads from it.
    pub auto_delete_state: Option<bool>,
    /// **Required.** Whether only other exchanges, and no clients, may send to the exchange.
    pub internal: Option<bool>,
    /// Exchange that gets messages which could not be routed.
    pub alternate_exchange: Option<String>,
}

impl CreateExchangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VirtualHost`, which is required.
    pub fn virtual_host(mut self, value: impl Into<String>) -> Self {
        self.virtual_host = Some(value.into());
        self
    }
    /// Sets `ExchangeName`, which is required.
    pub fn exchange_name(mut self, value: impl Into<String>) -> Self {
        self.exchange_name = Some(value.into());
        self
    }
    /// Sets `ExchangeType`, which is required.
    pub fn exchange_type(mut self, value: impl Into<Open<ExchangeType>>) -> Self {
        self.exchange_type = Some(value.into());
        self
    }
    /// Sets `XDelayedType`.
    pub fn x_delayed_type(mut self, value: impl Into<Open<XDelayedType>>) -> Self {
        self.x_delayed_type = Some(value.into());
        self
    }
    /// Sets `AutoDeleteState`, which is required.
    #[inline]
    pub fn auto_delete_state(mut self, value: bool) -> Self {
        self.auto_delete_state = Some(value);
        self
    }
    /// Sets `Internal`, which is required.
    #[inline]
    pub fn internal(mut self, value: bool) -> Self {
        self.internal = Some(value);
        self
    }
    /// Sets `AlternateExchange`.
    pub fn alternate_exchange(mut self, value: impl Into<String>) -> Self {
        self.alternate_exchange = Some(value.into());
        self
    }
}

request! {
    CreateExchangeRequest {
        "InstanceId" => instance_id: form,
        "VirtualHost" => virtual_host: form,
        "ExchangeName" => exchange_name: form,
        "ExchangeType" => exchange_type: form,
        "XDelayedType" => x_delayed_type: form,
        "AutoDeleteState" => auto_delete_state: form,
        "Internal" => internal: form,
        "AlternateExchange" => alternate_exchange: form,
    }
}

impl Operation for CreateExchangeRequest {
    type Response = CreateExchangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateExchange")
        .required(
            &[
                "InstanceId",
                "VirtualHost",
                "ExchangeName",
                "ExchangeType",
                "AutoDeleteState",
                "Internal",
            ],
        );
}

/// Response to [`CreateExchangeRequest`].
pub type CreateExchangeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of exchange it is or is to be.
    pub enum ExchangeType {
        /// Messages go to queues bound with the same routing key.
        Direct = "DIRECT",
        /// Messages go where their routing key fits a pattern.
        Topic = "TOPIC",
        /// Messages go to all bound queues.
        Fanout = "FANOUT",
        /// Messages go where their headers fit.
        Headers = "HEADERS",
        /// Messages go where topics of JMS fit.
        XJmsTopic = "X_JMS_TOPIC",
        /// Messages are passed on after the delay that they carry.
        XDelayedMessage = "X_DELAYED_MESSAGE",
        /// Messages are spread over the queues by a hash.
        XConsistentHash = "X_CONSISTENT_HASH",
    }
}

values! {
    /// Which kind of x delayed it is or is to be.
    pub enum XDelayedType {
        /// Afterwards, queues bound with the same routing key get the messages.
        Direct = "DIRECT",
        /// Afterwards, patterns of routing keys decide.
        Topic = "TOPIC",
        /// Afterwards, all bound queues get the messages.
        Fanout = "FANOUT",
        /// Afterwards, headers decide.
        Headers = "HEADERS",
        /// Afterwards, topics of JMS decide.
        XJmsTopic = "X_JMS_TOPIC",
    }
}
