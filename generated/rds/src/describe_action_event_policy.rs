// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActionEventPolicy`, from `rds/DescribeActionEventPolicy.md`.

use alicloud_runtime::codegen::*;

/// Tells whether events of the account are recorded.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeActionEventPolicyRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_action_event_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActionEventPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeActionEventPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeActionEventPolicyRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeActionEventPolicyRequest {
    type Response = DescribeActionEventPolicyResponse;
    type Error = DescribeActionEventPolicyError;
    const INFO: OperationInfo = super::operation("DescribeActionEventPolicy")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeActionEventPolicyError] = &[
        DescribeActionEventPolicyError::RegionNotSupport,
        DescribeActionEventPolicyError::InvalidRegionNotFound,
        DescribeActionEventPolicyError::InvalidUserNotFound,
    ];
}

/// Response to [`DescribeActionEventPolicyRequest`].
#[non_exhaustive]
pub struct DescribeActionEventPolicyResponse {
    /// Whether past events are recorded. Example: `True`.
    pub enable_event_log: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCECD3CD-AB2D-4F6D-BEDE-47BC90A398D2`.
    pub request_id: Option<String>,
}

response! {
    DescribeActionEventPolicyResponse {
        "EnableEventLog" => enable_event_log: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeActionEventPolicyRequest`] names.
///
/// - [`RegionNotSupport`](super::DocumentedError::RegionNotSupport)
/// - [`InvalidRegionNotFound`](super::DocumentedError::InvalidRegionNotFound)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
pub type DescribeActionEventPolicyError = super::DocumentedError;
