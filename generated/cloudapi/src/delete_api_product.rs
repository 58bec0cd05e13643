// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteApiProduct`, from `cloudapi/DeleteApiProduct.md`.

use alicloud_runtime::codegen::*;

/// Deletes an API product and its ties to APIs; refused while applications are authorized for it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteApiProductRequest::new()
///     .api_product_id("...");
/// let reply = client.delete_api_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteApiProductRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
}

impl DeleteApiProductRequest {
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
}

request! {
    DeleteApiProductRequest {
        "ApiProductId" => api_product_id: query,
    }
}

impl Operation for DeleteApiProductRequest {
    type Response = DeleteApiProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteApiProduct")
        .required(&["ApiProductId"]);
}

/// Response to [`DeleteApiProductRequest`].
pub type DeleteApiProductResponse = alicloud_runtime::EmptyResponse;
