// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserBusinessBehavior`, from `ecs/DescribeUserBusinessBehavior.md`.

use alicloud_runtime::codegen::*;

/// Reads the value stored under a key in the account's business behavior.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeUserBusinessBehaviorRequest::new()
///     .status_key("...");
/// let reply = client.describe_user_business_behavior(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the status.
    pub status_key: Option<String>,
}

impl DescribeUserBusinessBehaviorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `statusKey`, which is required.
    pub fn status_key(mut self, value: impl Into<String>) -> Self {
        self.status_key = Some(value.into());
        self
    }
}

request! {
    DescribeUserBusinessBehaviorRequest {
        "RegionId" => region_id: query,
        "statusKey" => status_key: query,
    }
}

impl Operation for DescribeUserBusinessBehaviorRequest {
    type Response = DescribeUserBusinessBehaviorResponse;
    type Error = DescribeUserBusinessBehaviorError;
    const INFO: OperationInfo = super::operation("DescribeUserBusinessBehavior")
        .required(&["statusKey"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUserBusinessBehaviorError] = &[
        DescribeUserBusinessBehaviorError::InvalidParams,
    ];
}

/// Response to [`DescribeUserBusinessBehaviorRequest`].
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorResponse {
    /// Value that the status has or is given.
    pub status_value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeUserBusinessBehaviorResponse {
        "StatusValue" => status_value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeUserBusinessBehaviorRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
pub type DescribeUserBusinessBehaviorError = super::DocumentedError;
