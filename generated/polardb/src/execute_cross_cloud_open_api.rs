// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteCrossCloudOpenAPI`, from `polardb/ExecuteCrossCloudOpenAPI.md`.

use alicloud_runtime::codegen::*;

/// Runs a PolarDB API call on another cloud, as described by the given proxy information.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ExecuteCrossCloudOpenAPIRequest::new();
/// let reply = client.execute_cross_cloud_open_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteCrossCloudOpenAPIRequest {
    /// What is known about the proxy.
    pub proxy_info: Option<String>,
}

impl ExecuteCrossCloudOpenAPIRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProxyInfo`.
    pub fn proxy_info(mut self, value: impl Into<String>) -> Self {
        self.proxy_info = Some(value.into());
        self
    }
}

request! {
    ExecuteCrossCloudOpenAPIRequest {
        "ProxyInfo" => proxy_info: query,
    }
}

impl Operation for ExecuteCrossCloudOpenAPIRequest {
    type Response = ExecuteCrossCloudOpenAPIResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteCrossCloudOpenAPI");
}

/// Response to [`ExecuteCrossCloudOpenAPIRequest`], which the documentation does not describe.
pub type ExecuteCrossCloudOpenAPIResponse = alicloud_runtime::UndocumentedResponse;
