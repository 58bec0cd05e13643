// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPhysicalConnectionFeatures`, from `vpc/ListPhysicalConnectionFeatures.md`.

use alicloud_runtime::codegen::*;

/// Lists the features of an Express Connect circuit.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListPhysicalConnectionFeaturesRequest::new()
///     .physical_connection_id("...");
/// let reply = client.list_physical_connection_features(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPhysicalConnectionFeaturesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of a leased line, as
    /// [`CreatePhysicalConnection`](super::Client::create_physical_connection) returned it.
    pub physical_connection_id: Option<String>,
}

impl ListPhysicalConnectionFeaturesRequest {
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
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
}

request! {
    ListPhysicalConnectionFeaturesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "PhysicalConnectionId" => physical_connection_id: query,
    }
}

impl Operation for ListPhysicalConnectionFeaturesRequest {
    type Response = ListPhysicalConnectionFeaturesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPhysicalConnectionFeatures")
        .required(&["RegionId", "PhysicalConnectionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListPhysicalConnectionFeaturesRequest`], which the documentation does not describe.
pub type ListPhysicalConnectionFeaturesResponse = alicloud_runtime::UndocumentedResponse;
