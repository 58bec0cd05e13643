// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachApiProduct`, from `cloudapi/AttachApiProduct.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Apis};

/// Attaches APIs to an API product, which is created if it does not exist yet.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// use alicloud_cloudapi::attach_api_product::Apis;
///
/// let request = alicloud_cloudapi::AttachApiProductRequest::new()
///     .api_product_id("...")
///     .apis([Apis::new()]);
/// let reply = client.attach_api_product(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachApiProductRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
    /// **Required.** The APIs to work on or to narrow the list down to. Items: at most 100.
    pub apis: Vec<Apis>,
}

impl AttachApiProductRequest {
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
    AttachApiProductRequest {
        "ApiProductId" => api_product_id: query,
        "Apis" => apis: query,
    }
}

impl Operation for AttachApiProductRequest {
    type Response = AttachApiProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachApiProduct")
        .required(&["ApiProductId", "Apis"]);
}

/// Response to [`AttachApiProductRequest`].
pub type AttachApiProductResponse = alicloud_runtime::EmptyResponse;
