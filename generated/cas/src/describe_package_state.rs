// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePackageState`, from `cas/DescribePackageState.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProductCode};

/// Shows how many DV certificates of a package were bought and how many are used.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DescribePackageStateRequest::new()
///     .product_code("symantec-free-1-free");
/// let reply = client.describe_package_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePackageStateRequest {
    /// Code or name of the product concerned.
    /// Default: `symantec-free-1-free`. Example: `symantec-free-1-free`.
    pub product_code: Option<Open<ProductCode>>,
}

impl DescribePackageStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<Open<ProductCode>>) -> Self {
        self.product_code = Some(value.into());
        self
    }
}

request! {
    DescribePackageStateRequest {
        "ProductCode" => product_code: query,
    }
}

impl Operation for DescribePackageStateRequest {
    type Response = DescribePackageStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePackageState").read_only();
}

/// Response to [`DescribePackageStateRequest`].
#[non_exhaustive]
pub struct DescribePackageStateResponse {
    /// How many there are of this: issued. Example: `1`.
    pub issued_count: Option<i64>,
    /// Code or name of the product concerned.
    /// Default: `symantec-free-1-free`. Example: `symantec-free-1-free`.
    pub product_code: Option<Open<ProductCode>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `10CFA380-1C58-45C7-8075-06215F3DB681`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
    /// How many there are of this: used. Example: `2`.
    pub used_count: Option<i64>,
}

response! {
    DescribePackageStateResponse {
        "IssuedCount" => issued_count: value,
        "ProductCode" => product_code: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UsedCount" => used_count: value,
    }
}
