// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBasicEndpoint`, from `ga/UpdateBasicEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of an endpoint of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateBasicEndpointRequest::new()
///     .endpoint_group_id("...")
///     .endpoint_id("...")
///     .name("...");
/// let reply = client.update_basic_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBasicEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the endpoint group that the call is about.
    pub endpoint_group_id: Option<String>,
    /// **Required.** ID of the endpoint that the call is about.
    pub endpoint_id: Option<String>,
    /// **Required.** Name that people know the item by. Length: at most 128.
    pub name: Option<String>,
}

impl UpdateBasicEndpointRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    UpdateBasicEndpointRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupId" => endpoint_group_id: query,
        "EndpointId" => endpoint_id: query,
        "Name" => name: query,
    }
}

impl Operation for UpdateBasicEndpointRequest {
    type Response = UpdateBasicEndpointResponse;
    type Error = UpdateBasicEndpointError;
    const INFO: OperationInfo = super::operation("UpdateBasicEndpoint")
        .required(&["RegionId", "EndpointGroupId", "EndpointId", "Name"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateBasicEndpointError] = &[
        UpdateBasicEndpointError::NotExistAccelerator,
    ];
}

/// Response to [`UpdateBasicEndpointRequest`].
#[non_exhaustive]
pub struct UpdateBasicEndpointResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// ID of the endpoint group that the item belongs to or stands for.
    /// Example: `epg-bp1dmlohjjz4kqaun****`.
    pub endpoint_group_id: Option<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp14sz7ftcwwjgrdm****`.
    pub endpoint_id: Option<String>,
    /// Name that people know the item by. Example: `ep01`.
    pub name: Option<String>,
}

response! {
    UpdateBasicEndpointResponse {
        "RequestId" => request_id: value,
        "EndpointGroupId" => endpoint_group_id: value,
        "EndpointId" => endpoint_id: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`UpdateBasicEndpointRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
pub type UpdateBasicEndpointError = super::DocumentedError;
