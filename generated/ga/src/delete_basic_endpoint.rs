// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBasicEndpoint`, from `ga/DeleteBasicEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes an endpoint of a basic accelerator in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBasicEndpointRequest::new()
///     .endpoint_group_id("...")
///     .endpoint_id("...");
/// let reply = client.delete_basic_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBasicEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
}

impl DeleteBasicEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EndpointGroupId`, which is required.
    pub fn endpoint_group_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_id = Some(value.into());
        self
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    DeleteBasicEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DeleteBasicEndpointRequest {
    type Response = DeleteBasicEndpointResponse;
    type Error = DeleteBasicEndpointError;
    const INFO: OperationInfo = super::operation("DeleteBasicEndpoint")
        .required(&["RegionId", "EndpointGroupId", "EndpointId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteBasicEndpointError] = &[
        DeleteBasicEndpointError::ExistEndpointGroup,
    ];
}

/// Response to [`DeleteBasicEndpointRequest`].
#[non_exhaustive]
pub struct DeleteBasicEndpointResponse {
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DeleteBasicEndpointResponse {
        "EndpointId" => endpoint_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteBasicEndpointRequest`] names.
///
/// - [`ExistEndpointGroup`](super::DocumentedError::ExistEndpointGroup)
pub type DeleteBasicEndpointError = super::DocumentedError;
