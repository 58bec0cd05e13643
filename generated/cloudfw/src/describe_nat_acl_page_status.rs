// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatAclPageStatus`, from `cloudfw/DescribeNatAclPageStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the policies of NAT firewalls are displayed in pages.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatAclPageStatusRequest::new();
/// let reply = client.describe_nat_acl_page_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatAclPageStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeNatAclPageStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeNatAclPageStatusRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeNatAclPageStatusRequest {
    type Response = DescribeNatAclPageStatusResponse;
    type Error = DescribeNatAclPageStatusError;
    const INFO: OperationInfo = super::operation("DescribeNatAclPageStatus").read_only();
    const ERRORS: &'static [DescribeNatAclPageStatusError] = &[
        DescribeNatAclPageStatusError::ErrorParametersUid,
        DescribeNatAclPageStatusError::ErrorParametersPageSizeOrNo,
        DescribeNatAclPageStatusError::ErrorParameterIpVersion,
        DescribeNatAclPageStatusError::ErrorParametersDirection,
        DescribeNatAclPageStatusError::ErrorDBSelect,
        DescribeNatAclPageStatusError::ErrorUnmarshalJSON,
    ];
}

/// Response to [`DescribeNatAclPageStatusRequest`].
#[non_exhaustive]
pub struct DescribeNatAclPageStatusResponse {
    /// Whether the NAT ACL page is switched on. Example: `True`.
    pub nat_acl_page_enable: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B97F9AD7-A2DB-5F8F-9206-DF89DE0AC9E8`.
    pub request_id: Option<String>,
}

response! {
    DescribeNatAclPageStatusResponse {
        "NatAclPageEnable" => nat_acl_page_enable: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeNatAclPageStatusRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersPageSizeOrNo`](super::DocumentedError::ErrorParametersPageSizeOrNo)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type DescribeNatAclPageStatusError = super::DocumentedError;
