// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachLogStoreFromEndpointGroup`, from `ga/DetachLogStoreFromEndpointGroup.md`.

use alicloud_runtime::codegen::*;

/// Stops sending the access logs of endpoint groups to a Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DetachLogStoreFromEndpointGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****")
///     .endpoint_group_ids(["..."]);
/// let reply = client.detach_log_store_from_endpoint_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachLogStoreFromEndpointGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// **Required.** IDs of the endpoint groups to work on or to narrow the list down to.
    /// Items: at most 10. Example: `['epg-bp1dmlohjjz4kqaun****','epg-bp1v1u72cx35ogofe****', ...]`.
    pub endpoint_group_ids: Vec<String>,
}

impl DetachLogStoreFromEndpointGroupRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EndpointGroupIds`, which is required.
    pub fn endpoint_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetachLogStoreFromEndpointGroupRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
        "ListenerId" => listener_id: query,
        "ClientToken" => client_token: query,
        "EndpointGroupIds" => endpoint_group_ids: query,
    }
}

impl Operation for DetachLogStoreFromEndpointGroupRequest {
    type Response = DetachLogStoreFromEndpointGroupResponse;
    type Error = DetachLogStoreFromEndpointGroupError;
    const INFO: OperationInfo = super::operation("DetachLogStoreFromEndpointGroup")
        .required(&["RegionId", "AcceleratorId", "ListenerId", "EndpointGroupIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DetachLogStoreFromEndpointGroupError] = &[
        DetachLogStoreFromEndpointGroupError::NotExistAccelerator,
        DetachLogStoreFromEndpointGroupError::StateErrorAccelerator,
        DetachLogStoreFromEndpointGroupError::NotExistEndPointGroup,
        DetachLogStoreFromEndpointGroupError::StateErrorEndPointGroup,
    ];
}

/// Response to [`DetachLogStoreFromEndpointGroupRequest`].
pub type DetachLogStoreFromEndpointGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachLogStoreFromEndpointGroupRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotExistEndPointGroup`](super::DocumentedError::NotExistEndPointGroup)
/// - [`StateErrorEndPointGroup`](super::DocumentedError::StateErrorEndPointGroup)
pub type DetachLogStoreFromEndpointGroupError = super::DocumentedError;
