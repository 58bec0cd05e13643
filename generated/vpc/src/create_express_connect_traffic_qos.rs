// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressConnectTrafficQos`, from `vpc/CreateExpressConnectTrafficQos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an Express Connect QoS policy, still without queues and rules.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateExpressConnectTrafficQosRequest::new();
/// let reply = client.create_express_connect_traffic_qos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name by which people tell the QoS policy from others.
    pub qos_name: Option<String>,
    /// Free text that tells people about the qos.
    pub qos_description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl CreateExpressConnectTrafficQosRequest {
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
    /// Sets `QosName`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self {
        self.qos_name = Some(value.into());
        self
    }
    /// Sets `QosDescription`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self {
        self.qos_description = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateExpressConnectTrafficQosRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosName" => qos_name: query,
        "QosDescription" => qos_description: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for CreateExpressConnectTrafficQosRequest {
    type Response = CreateExpressConnectTrafficQosResponse;
    type Error = CreateExpressConnectTrafficQosError;
    const INFO: OperationInfo = super::operation("CreateExpressConnectTrafficQos")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateExpressConnectTrafficQosError] = &[
        CreateExpressConnectTrafficQosError::IllegalParamAny,
        CreateExpressConnectTrafficQosError::OperationUnsupportedQos,
        CreateExpressConnectTrafficQosError::QuotaExceededQos,
    ];
}

/// Response to [`CreateExpressConnectTrafficQosRequest`].
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC668356-BCB4-42FD-9BC3-FA2B2E04B634`.
    pub request_id: Option<String>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-2giu0a6vd5x0mv****`.
    pub qos_id: Option<String>,
}

response! {
    CreateExpressConnectTrafficQosResponse {
        "RequestId" => request_id: value,
        "QosId" => qos_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressConnectTrafficQosRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`OperationUnsupportedQos`](super::DocumentedError::OperationUnsupportedQos)
/// - [`QuotaExceededQos`](super::DocumentedError::QuotaExceededQos)
pub type CreateExpressConnectTrafficQosError = super::DocumentedError;
