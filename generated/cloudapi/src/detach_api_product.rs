// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachApiProduct`, from `cloudapi/DetachApiProduct.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Apis};

/// Undoes the binding of given APIs, per environment, to an API product.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// use alicloud_cloudapi::detach_api_product::Apis;
///
/// let request = alicloud_cloudapi::DetachApiProductRequest::new()
///     .api_product_id("...")
///     .apis([Apis::new()]);
/// let reply = client.detach_api_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachApiProductRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
    /// **Required.** The APIs to work on or to narrow the list down to. Items: at most 100.
    pub apis: Vec<Apis>,
}

impl DetachApiProductRequest {
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
    /// Sets `Apis`, which is required.
    pub fn apis(mut self, value: impl IntoIterator<Item = impl Into<Apis>>) -> Self {
        self.apis = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetachApiProductRequest {
        "ApiProductId" => api_product_id: query,
        "Apis" => apis: query,
    }
}

impl Operation for DetachApiProductRequest {
    type Response = DetachApiProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachApiProduct")
        .required(&["ApiProductId", "Apis"]);
}

/// Response to [`DetachApiProductRequest`].
pub type DetachApiProductResponse = alicloud_runtime::EmptyResponse;
