// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteResolverEndpoint`, from `pvtz/DeleteResolverEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes a resolver endpoint, through which DNS queries passed between VPCs and outside DNS
/// servers.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteResolverEndpointRequest::new()
///     .endpoint_id("...");
/// let reply = client.delete_resolver_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteResolverEndpointRequest {
    /// **Required.** Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DeleteResolverEndpointRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteResolverEndpointRequest {
        "EndpointId" => endpoint_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteResolverEndpointRequest {
    type Response = DeleteResolverEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteResolverEndpoint")
        .required(&["EndpointId"]);
}

/// Response to [`DeleteResolverEndpointRequest`].
pub type DeleteResolverEndpointResponse = alicloud_runtime::EmptyResponse;
