// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateResolverEndpoint`, from `pvtz/UpdateResolverEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpConfig};

/// Changes the name or the IP addresses of a resolver endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateResolverEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.update_resolver_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateResolverEndpointRequest {
    /// **Required.** Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Settings of the IP address, and what it works with. Items: at most 12.
    pub ip_config: Vec<IpConfig>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdateResolverEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IpConfig`.
    pub fn ip_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpConfig>>,
    ) -> Self {
        self.ip_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateResolverEndpointRequest {
        "EndpointId" => endpoint_id: query,
        "Name" => name: query,
        "IpConfig" => ip_config: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdateResolverEndpointRequest {
    type Response = UpdateResolverEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateResolverEndpoint")
        .required(&["EndpointId"]);
}

/// Response to [`UpdateResolverEndpointRequest`].
pub type UpdateResolverEndpointResponse = alicloud_runtime::EmptyResponse;
