// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExchange`, from `amqp-open/DeleteExchange.md`.

use alicloud_runtime::codegen::*;

/// Deletes an exchange, except the three built-in ones and the types headers and x-jms-topic.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::DeleteExchangeRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .exchange_name("...");
/// let reply = client.delete_exchange(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExchangeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Exchange that is meant; it passes messages on by its bindings.
    pub exchange_name: Option<String>,
}

impl DeleteExchangeRequest {
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
}

request! {
    DeleteExchangeRequest {
        "InstanceId" => instance_id: form,
        "VirtualHost" => virtual_host: form,
        "ExchangeName" => exchange_name: form,
    }
}

impl Operation for DeleteExchangeRequest {
    type Response = DeleteExchangeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteExchange")
        .required(&["InstanceId", "VirtualHost", "ExchangeName"]);
}

/// Response to [`DeleteExchangeRequest`].
pub type DeleteExchangeResponse = alicloud_runtime::EmptyResponse;
