// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNASAvailableResourceInfo`, from `ens/DescribeNASAvailableResourceInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the NAS resources that can be bought at the edge.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNASAvailableResourceInfoRequest::new();
/// let reply = client.describe_nas_available_resource_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNASAvailableResourceInfoRequest {}

impl DescribeNASAvailableResourceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeNASAvailableResourceInfoRequest {}
}

impl Operation for DescribeNASAvailableResourceInfoRequest {
    type Response = DescribeNASAvailableResourceInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNASAvailableResourceInfo")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeNASAvailableResourceInfoRequest`], which the documentation does not describe.
pub type DescribeNASAvailableResourceInfoResponse = alicloud_runtime::UndocumentedResponse;
