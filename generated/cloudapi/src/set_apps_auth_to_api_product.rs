// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAppsAuthToApiProduct`, from `cloudapi/SetAppsAuthToApiProduct.md`.

use alicloud_runtime::codegen::*;

/// Authorizes several apps to use one API product, optionally until a given time.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetAppsAuthToApiProductRequest::new()
///     .api_product_id("...")
///     .app_ids([1]);
/// let reply = client.set_apps_auth_to_api_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAppsAuthToApiProductRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
    /// **Required.** IDs of the applications to work on or to narrow the list down to.
    pub app_ids: Vec<i64>,
    /// Time that is set or recorded for this: auth valid.
    pub auth_valid_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl SetAppsAuthToApiProductRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiProductId`, which is required.
    pub fn api_product_id(mut self, value: impl Into<String>) -> Self {
        self.api_product_id = Some(value.into());
        self
    }
    /// Sets `AppIds`, which is required.
    pub fn app_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.app_ids = value.into_iter().map(Into::into).collect();
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
    SetAppsAuthToApiProductRequest {
        "ApiProductId" => api_product_id: query,
        "AppIds" => app_ids: query,
        "AuthValidTime" => auth_valid_time: query,
        "Description" => description: query,
    }
}

impl Operation for SetAppsAuthToApiProductRequest {
    type Response = SetAppsAuthToApiProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAppsAuthToApiProduct")
        .required(&["ApiProductId", "AppIds"]);
}

/// Response to [`SetAppsAuthToApiProductRequest`].
pub type SetAppsAuthToApiProductResponse = alicloud_runtime::EmptyResponse;
