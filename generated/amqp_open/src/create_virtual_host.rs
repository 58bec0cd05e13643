// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualHost`, from `amqp-open/CreateVirtualHost.md`.

use alicloud_runtime::codegen::*;

/// Creates a vhost, which separates exchanges, queues and bindings from those of others.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::CreateVirtualHostRequest::new()
///     .instance_id("...")
///     .virtual_host("...");
/// let reply = client.create_virtual_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
}

impl CreateVirtualHostRequest {
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
}

request! {
    CreateVirtualHostRequest {
        "InstanceId" => instance_id: form,
        "VirtualHost" => virtual_host: form,
    }
}

impl Operation for CreateVirtualHostRequest {
    type Response = CreateVirtualHostResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVirtualHost")
        .required(&["InstanceId", "VirtualHost"]);
}

/// Response to [`CreateVirtualHostRequest`].
pub type CreateVirtualHostResponse = alicloud_runtime::EmptyResponse;
