// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCanAccessVpcSale`, from `sas/DescribeCanAccessVpcSale.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has access to the VPC sale.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCanAccessVpcSaleRequest::new();
/// let reply = client.describe_can_access_vpc_sale(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCanAccessVpcSaleRequest {}

impl DescribeCanAccessVpcSaleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCanAccessVpcSaleRequest {}
}

impl Operation for DescribeCanAccessVpcSaleRequest {
    type Response = DescribeCanAccessVpcSaleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCanAccessVpcSale").read_only();
}

/// Response to [`DescribeCanAccessVpcSaleRequest`], which the documentation does not describe.
pub type DescribeCanAccessVpcSaleResponse = alicloud_runtime::UndocumentedResponse;
