// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserSetting`, from `sas/DescribeUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Shows the account's user settings, such as alert levels.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUserSettingRequest::new();
/// let reply = client.describe_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserSettingRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeUserSettingRequest {
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
    DescribeUserSettingRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeUserSettingRequest {
    type Response = DescribeUserSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserSetting").read_only();
}

/// Response to [`DescribeUserSettingRequest`], which the documentation does not describe.
pub type DescribeUserSettingResponse = alicloud_runtime::UndocumentedResponse;
