// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveApiProductsAuthorities`, from `cloudapi/RemoveApiProductsAuthorities.md`.

use alicloud_runtime::codegen::*;

/// Takes an app's authorization for several API products away.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::RemoveApiProductsAuthoritiesRequest::new()
///     .app_id(1)
///     .api_product_ids(["..."]);
/// let reply = client.remove_api_products_authorities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveApiProductsAuthoritiesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// **Required.** IDs of the API products to work on or to narrow the list down to.
    pub api_product_ids: Vec<String>,
}

impl RemoveApiProductsAuthoritiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `ApiProductIds`, which is required.
    pub fn api_product_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.api_product_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveApiProductsAuthoritiesRequest {
        "AppId" => app_id: query,
        "ApiProductIds" => api_product_ids: query_joined(','),
    }
}

impl Operation for RemoveApiProductsAuthoritiesRequest {
    type Response = RemoveApiProductsAuthoritiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveApiProductsAuthorities")
        .required(&["AppId", "ApiProductIds"]);
}

/// Response to [`RemoveApiProductsAuthoritiesRequest`].
pub type RemoveApiProductsAuthoritiesResponse = alicloud_runtime::EmptyResponse;
