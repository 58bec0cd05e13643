// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDependentQuotas`, from `quotas/ListDependentQuotas.md`.

use alicloud_runtime::codegen::*;

/// Lists the quotas on which a quota depends.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ListDependentQuotasRequest::new()
///     .product_code("...")
///     .quota_action_code("...");
/// let reply = client.list_dependent_quotas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDependentQuotasRequest {
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the quota action, for programs to act on.
    pub quota_action_code: Option<String>,
}

impl ListDependentQuotasRequest {
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
    /// Sets `QuotaActionCode`, which is required.
    pub fn quota_action_code(mut self, value: impl Into<String>) -> Self {
        self.quota_action_code = Some(value.into());
        self
    }
}

request! {
    ListDependentQuotasRequest {
        "ProductCode" => product_code: form,
        "QuotaActionCode" => quota_action_code: form,
    }
}

impl Operation for ListDependentQuotasRequest {
    type Response = ListDependentQuotasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDependentQuotas")
        .required(&["ProductCode", "QuotaActionCode"])
        .read_only();
}

/// Response to [`ListDependentQuotasRequest`].
#[non_exhaustive]
pub struct ListDependentQuotasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `920D8A47-26BB-49FA-A09F-F98D7DAA55F3`.
    pub request_id: Option<String>,
    /// The quotas that were found or are concerned, one entry each.
    pub quotas: Vec<Quotas>,
}

response! {
    ListDependentQuotasResponse {
        "RequestId" => request_id: value,
        "Quotas" => quotas: list(""),
    }
}

/// The quotas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Quotas {
    /// Code that stands for the quota action, for programs to act on. Example: `q_laxtn4`.
    pub quota_action_code: Option<String>,
    /// The dimensions that were found or are concerned, one entry each.
    pub dimensions: Vec<Dimension>,
    /// Code or name of the product concerned. Example: `ram`.
    pub product_code: Option<String>,
    /// Factor between the two quotas. Example: `100`.
    pub scale: Option<f64>,
}

response! {
    Quotas {
        "QuotaActionCode" => quota_action_code: value,
        "Dimensions" => dimensions: list(""),
        "ProductCode" => product_code: value,
        "Scale" => scale: value,
    }
}

/// The dimensions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Dimension {
    /// Key that opens, signs or picks out the dimension.
    pub dimension_key: Option<String>,
    /// Dimensions that must be given along with this one.
    pub dependent_dimension: Vec<String>,
    /// The dimension values that were found or are concerned, one entry each.
    pub dimension_values: Vec<String>,
}

response! {
    Dimension {
        "DimensionKey" => dimension_key: value,
        "DependentDimension" => dependent_dimension: list(""),
        "DimensionValues" => dimension_values: list(""),
    }
}
