// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutEnableAllFwSwitch`, from `cloudfw/PutEnableAllFwSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches the Internet firewall on for all assets of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::PutEnableAllFwSwitchRequest::new();
/// let reply = client.put_enable_all_fw_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutEnableAllFwSwitchRequest {
    /// IP address that belongs to the source. Example: `1.2.XX.XX`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `i-2ze8v2x5kd9qyvp2****`.
    pub instance_id: Option<String>,
}

impl PutEnableAllFwSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    PutEnableAllFwSwitchRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for PutEnableAllFwSwitchRequest {
    type Response = PutEnableAllFwSwitchResponse;
    type Error = PutEnableAllFwSwitchError;
    const INFO: OperationInfo = super::operation("PutEnableAllFwSwitch");
    const ERRORS: &'static [PutEnableAllFwSwitchError] = &[
        PutEnableAllFwSwitchError::ErrorParamsNotEnough,
        PutEnableAllFwSwitchError::ErrorInstanceStatusNotNormal,
        PutEnableAllFwSwitchError::ErrorInstanceOpenIpNumExceed,
        PutEnableAllFwSwitchError::ErrorRecordLog,
    ];
}

/// Response to [`PutEnableAllFwSwitchRequest`].
pub type PutEnableAllFwSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutEnableAllFwSwitchRequest`] names.
///
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorInstanceStatusNotNormal`](super::DocumentedError::ErrorInstanceStatusNotNormal)
/// - [`ErrorInstanceOpenIpNumExceed`](super::DocumentedError::ErrorInstanceOpenIpNumExceed)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type PutEnableAllFwSwitchError = super::DocumentedError;
