// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityIPGroup`, from `das/DescribeSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the global IP whitelist templates of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeSecurityIPGroupRequest::new()
///     .region_name("...");
/// let reply = client.describe_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
}

impl DescribeSecurityIPGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionName`, which is required.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityIPGroupRequest {
        "RegionName" => region_name: query,
    }
}

impl Operation for DescribeSecurityIPGroupRequest {
    type Response = DescribeSecurityIPGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSecurityIPGroup")
        .required(&["RegionName"])
        .read_only();
}

/// Response to [`DescribeSecurityIPGroupRequest`], which the documentation does not describe.
pub type DescribeSecurityIPGroupResponse = alicloud_runtime::UndocumentedResponse;
