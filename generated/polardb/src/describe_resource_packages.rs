// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcePackages`, from `polardb/DescribeResourcePackages.md`.

use alicloud_runtime::codegen::*;

/// Lists the PolarDB resource packages of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeResourcePackagesRequest::new();
/// let reply = client.describe_resource_packages(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcePackagesRequest {}

impl DescribeResourcePackagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeResourcePackagesRequest {}
}

impl Operation for DescribeResourcePackagesRequest {
    type Response = DescribeResourcePackagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourcePackages").read_only();
}

/// Response to [`DescribeResourcePackagesRequest`], which the documentation does not describe.
pub type DescribeResourcePackagesResponse = alicloud_runtime::UndocumentedResponse;
