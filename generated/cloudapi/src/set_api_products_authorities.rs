// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetApiProductsAuthorities`, from `cloudapi/SetApiProductsAuthorities.md`.

use alicloud_runtime::codegen::*;

/// Authorizes one app to use several API products, optionally until a given time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetApiProductsAuthoritiesRequest::new()
///     .app_id(1)
///     .api_product_ids(["..."]);
/// let reply = client.set_api_products_authorities(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetApiProductsAuthoritiesRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<i64>,
    /// **Required.** IDs of the API products to work on or to narrow the list down to.
    pub api_product_ids: Vec<String>,
    /// Time that is set or recorded for this: auth valid.
    pub auth_valid_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl SetApiProductsAuthoritiesRequest {
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
    /// Sets `AuthValidTime`.
    pub fn auth_valid_time(mut self, value: impl Into<String>) -> Self {
        self.auth_valid_time = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    SetApiProductsAuthoritiesRequest {
        "AppId" => app_id: query,
        "ApiProductIds" => api_product_ids: query_joined(','),
        "AuthValidTime" => auth_valid_time: query,
        "Description" => description: query,
    }
}

impl Operation for SetApiProductsAuthoritiesRequest {
    type Response = SetApiProductsAuthoritiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetApiProductsAuthorities")
        .required(&["AppId", "ApiProductIds"]);
}

/// Response to [`SetApiProductsAuthoritiesRequest`].
pub type SetApiProductsAuthoritiesResponse = alicloud_runtime::EmptyResponse;
