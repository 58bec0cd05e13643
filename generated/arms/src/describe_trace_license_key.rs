// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTraceLicenseKey`, from `arms/DescribeTraceLicenseKey.md`.

use alicloud_runtime::codegen::*;

/// Returns the license key with which agents report to ARMS.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DescribeTraceLicenseKeyRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_trace_license_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTraceLicenseKeyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeTraceLicenseKeyRequest {
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
}

request! {
    DescribeTraceLicenseKeyRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeTraceLicenseKeyRequest {
    type Response = DescribeTraceLicenseKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTraceLicenseKey")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTraceLicenseKeyRequest`].
#[non_exhaustive]
pub struct DescribeTraceLicenseKeyResponse {
    /// Key that opens, signs or picks out the license. Example: `b590lhguqs@3a75d95f218****`.
    pub license_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29053944-6FE5-4240-8927-10095ECE****`.
    pub request_id: Option<String>,
}

response! {
    DescribeTraceLicenseKeyResponse {
        "LicenseKey" => license_key: value,
        "RequestId" => request_id: value,
    }
}
