// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsedProducts`, from `actiontrail/GetAccessKeyLastUsedProducts.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud services that an AccessKey pair last accessed.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetAccessKeyLastUsedProductsRequest::new()
///     .access_key("LTAI****************");
/// let reply = client.get_access_key_last_used_products(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProductsRequest {
    /// **Required.** Key that opens, signs or picks out the access. Example: `LTAI****************`.
    pub access_key: Option<String>,
}

impl GetAccessKeyLastUsedProductsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessKey`, which is required.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedProductsRequest {
        "AccessKey" => access_key: query,
    }
}

impl Operation for GetAccessKeyLastUsedProductsRequest {
    type Response = GetAccessKeyLastUsedProductsResponse;
    type Error = GetAccessKeyLastUsedProductsError;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsedProducts")
        .required(&["AccessKey"])
        .read_only();
    const ERRORS: &'static [GetAccessKeyLastUsedProductsError] = &[
        GetAccessKeyLastUsedProductsError::IncompleteSignature,
        GetAccessKeyLastUsedProductsError::InvalidQueryParameter,
    ];
}

/// Response to [`GetAccessKeyLastUsedProductsRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedProductsResponse {
    /// The products that were found or are concerned, one entry each.
    pub products: Vec<AccessKeyLastUsedProduct>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `145318BE-DEE1-4C57-AA7C-5BE7D34A6AE0`.
    pub request_id: Option<String>,
}

response! {
    GetAccessKeyLastUsedProductsResponse {
        "Products" => products: list(""),
        "RequestId" => request_id: value,
    }
}

/// The products that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AccessKeyLastUsedProduct {
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// Cloud service whose records are looked at, such as `Ecs`.
    pub service_name: Option<String>,
    /// Chinese name of the cloud service. Example: `text`.
    pub service_name_cn: Option<String>,
    /// English name of the cloud service. Example: `Elastic Compute Service`.
    pub service_name_en: Option<String>,
    /// Where it comes from. Example: `ManagementEvent`.
    pub source: Option<String>,
    /// Moment that was recorded for this: used. Example: `1657247532000`.
    pub used_timestamp: Option<i64>,
}

response! {
    AccessKeyLastUsedProduct {
        "Detail" => detail: value,
        "ServiceName" => service_name: value,
        "ServiceNameCn" => service_name_cn: value,
        "ServiceNameEn" => service_name_en: value,
        "Source" => source: value,
        "UsedTimestamp" => used_timestamp: value,
    }
}

/// Errors that the documentation of [`GetAccessKeyLastUsedProductsRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type GetAccessKeyLastUsedProductsError = super::DocumentedError;
