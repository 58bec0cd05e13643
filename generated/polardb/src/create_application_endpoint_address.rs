// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApplicationEndpointAddress`, from `polardb/CreateApplicationEndpointAddress.md`.

use alicloud_runtime::codegen::*;

/// Adds a network address of the chosen network type to an endpoint of a PolarDB application.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateApplicationEndpointAddressRequest::new()
///     .application_id("...")
///     .endpoint_id("...")
///     .net_type("...");
/// let reply = client.create_application_endpoint_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApplicationEndpointAddressRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// **Required.** Connection address that is meant; the matching list operation shows it.
    pub endpoint_id: Option<String>,
    /// **Required.** Whether it is reached from inside (`Private`, or `Inner` in the classic network)
    /// or over the internet (`Public`).
    pub net_type: Option<String>,
}

impl CreateApplicationEndpointAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `NetType`, which is required.
    pub fn net_type(mut self, value: impl Into<String>) -> Self {
        self.net_type = Some(value.into());
        self
    }
}

request! {
    CreateApplicationEndpointAddressRequest {
        "ApplicationId" => application_id: query,
        "EndpointId" => endpoint_id: query,
        "NetType" => net_type: query,
    }
}

impl Operation for CreateApplicationEndpointAddressRequest {
    type Response = CreateApplicationEndpointAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApplicationEndpointAddress")
        .required(&["ApplicationId", "EndpointId", "NetType"]);
}

/// Response to [`CreateApplicationEndpointAddressRequest`], which the documentation does not describe.
pub type CreateApplicationEndpointAddressResponse = alicloud_runtime::UndocumentedResponse;
