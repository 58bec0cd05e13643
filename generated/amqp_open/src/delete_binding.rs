// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBinding`, from `amqp-open/DeleteBinding.md`.

use alicloud_runtime::codegen::*;

/// Deletes the binding of an exchange to a queue or another exchange; messages no longer take this
/// way.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::DeleteBindingRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .source_exchange("...")
///     .destination_name("...")
///     .binding_type("...");
/// let reply = client.delete_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBindingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Exchange that messages come from.
    pub source_exchange: Option<String>,
    /// **Required.** Queue or exchange that messages are passed to.
    pub destination_name: Option<String>,
    /// **Required.** What the exchange passes messages to: a `QUEUE` or another exchange.
    pub binding_type: Option<String>,
    /// Key that opens, signs or picks out the binding.
    pub binding_key: Option<String>,
}

impl DeleteBindingRequest {
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
    /// Sets `SourceExchange`, which is required.
    pub fn source_exchange(mut self, value: impl Into<String>) -> Self {
        self.source_exchange = Some(value.into());
        self
    }
    /// Sets `DestinationName`, which is required.
    pub fn destination_name(mut self, value: impl Into<String>) -> Self {
        self.destination_name = Some(value.into());
        self
    }
    /// Sets `BindingType`, which is required.
    pub fn binding_type(mut self, value: impl Into<String>) -> Self {
        self.binding_type = Some(value.into());
        self
    }
    /// Sets `BindingKey`.
    pub fn binding_key(mut self, value: impl Into<String>) -> Self {
        self.binding_key = Some(value.into());
        self
    }
}

request! {
    DeleteBindingRequest {
        "InstanceId" => instance_id: form,
        "VirtualHost" => virtual_host: form,
        "SourceExchange" => source_exchange: form,
        "DestinationName" => destination_name: form,
        "BindingType" => binding_type: form,
        "BindingKey" => binding_key: form,
    }
}

impl Operation for DeleteBindingRequest {
    type Response = DeleteBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBinding")
        .required(
            &[
                "InstanceId",
                "VirtualHost",
                "SourceExchange",
                "DestinationName",
                "BindingType",
            ],
        );
}

/// Response to [`DeleteBindingRequest`].
pub type DeleteBindingResponse = alicloud_runtime::EmptyResponse;
