// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefaultKeyInfo`, from `sas/DescribeDefaultKeyInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the default key of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDefaultKeyInfoRequest::new();
/// let reply = client.describe_default_key_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefaultKeyInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeDefaultKeyInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DescribeDefaultKeyInfoRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeDefaultKeyInfoRequest {
    type Response = DescribeDefaultKeyInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefaultKeyInfo").read_only();
}

/// Response to [`DescribeDefaultKeyInfoRequest`], which the documentation does not describe.
pub type DescribeDefaultKeyInfoResponse = alicloud_runtime::UndocumentedResponse;
