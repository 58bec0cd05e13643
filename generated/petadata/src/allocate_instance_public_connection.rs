// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateInstancePublicConnection`, from `petadata/AllocateInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance a public endpoint, with prefix and port of your choice.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::AllocateInstancePublicConnectionRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx");
/// let reply = client.allocate_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Port on which the database or its endpoint listens for clients. Range: 3200 to 3999.
    pub port: Option<String>,
}

impl AllocateInstancePublicConnectionRequest {
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
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    AllocateInstancePublicConnectionRequest {
        "InstanceId" => instance_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Port" => port: query,
    }
}

impl Operation for AllocateInstancePublicConnectionRequest {
    type Response = AllocateInstancePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocateInstancePublicConnection")
        .required(&["InstanceId"]);
}

/// Response to [`AllocateInstancePublicConnectionRequest`].
pub type AllocateInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;
