// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetProductQuotaDimension`, from `quotas/GetProductQuotaDimension.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Dimension};

/// Shows one quota dimension of a cloud service with the values it can take.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetProductQuotaDimensionRequest::new()
///     .product_code("...");
/// let reply = client.get_product_quota_dimension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetProductQuotaDimensionRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Key that opens, signs or picks out the dimension.
    pub dimension_key: Option<String>,
    /// The dependent dimensions to work on or to narrow the list down to. Items: at most 5.
    pub dependent_dimensions: Vec<Dimension>,
}

impl GetProductQuotaDimensionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `DimensionKey`.
    pub fn dimension_key(mut self, value: impl Into<String>) -> Self {
        self.dimension_key = Some(value.into());
        self
    }
    /// Sets `DependentDimensions`.
    pub fn dependent_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Dimension>>,
    ) -> Self {
        self.dependent_dimensions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetProductQuotaDimensionRequest {
        "ProductCode" => product_code: form,
        "DimensionKey" => dimension_key: form,
        "DependentDimensions" => dependent_dimensions: form,
    }
}

impl Operation for GetProductQuotaDimensionRequest {
    type Response = GetProductQuotaDimensionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetProductQuotaDimension")
        .required(&["ProductCode"])
        .read_only();
}

/// Response to [`GetProductQuotaDimensionRequest`].
#[non_exhaustive]
pub struct GetProductQuotaDimensionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1FA5F0E2-368E-4BA4-A8D0-6060FC6BB8F3`.
    pub request_id: Option<String>,
    /// Dimension, with its facts.
    pub quota_dimension: Option<QuotaDimension>,
}

response! {
    GetProductQuotaDimensionResponse {
        "RequestId" => request_id: value,
        "QuotaDimension" => quota_dimension: value,
    }
}

/// Dimension, with its facts.
#[non_exhaustive]
pub struct QuotaDimension {
    /// Key that opens, signs or picks out the dimension. Example: `zoneId`.
    pub dimension_key: Option<String>,
    /// The dependent dimensions that were found or are concerned, one entry each. Example: `regionId`.
    pub dependent_dimensions: Vec<String>,
    /// The dimension values that were found or are concerned, one entry each. Example: `text`.
    pub dimension_values: Vec<String>,
    /// Possible entries of the dimension, with names for display.
    pub dimension_value_detail: Vec<DimensionValueDetail>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
}

response! {
    QuotaDimension {
        "DimensionKey" => dimension_key: value,
        "DependentDimensions" => dependent_dimensions: list(""),
        "DimensionValues" => dimension_values: list(""),
        "DimensionValueDetail" => dimension_value_detail: list(""),
        "Name" => name: value,
    }
}

/// Possible entries of the dimension, with names for display.
#[non_exhaustive]
pub struct DimensionValueDetail {
    /// Name that people know the item by. Example: `cn-hangzhou-b`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `cn-hangzhou-b`.
    pub value: Option<String>,
}

response! {
    DimensionValueDetail {
        "Name" => name: value,
        "Value" => value: value,
    }
}
