// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiGroupVpcWhitelist`, from `cloudapi/DescribeApiGroupVpcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Shows the whitelist of VPCs from which an API group may be called.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiGroupVpcWhitelistRequest::new()
///     .group_id("...");
/// let reply = client.describe_api_group_vpc_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiGroupVpcWhitelistRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
}

impl DescribeApiGroupVpcWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    DescribeApiGroupVpcWhitelistRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeApiGroupVpcWhitelistRequest {
    type Response = DescribeApiGroupVpcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiGroupVpcWhitelist")
        .required(&["GroupId"])
        .read_only();
}

/// Response to [`DescribeApiGroupVpcWhitelistRequest`].
#[non_exhaustive]
pub struct DescribeApiGroupVpcWhitelistResponse {
    /// IDs of the VPCs that were found or are concerned. Example: `vpc-bp11w979o2s9rcr962w25`.
    pub vpc_ids: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ016`.
    pub request_id: Option<String>,
}

response! {
    DescribeApiGroupVpcWhitelistResponse {
        "VpcIds" => vpc_ids: value,
        "RequestId" => request_id: value,
    }
}
