// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutDisableFwSwitch`, from `cloudfw/PutDisableFwSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches the Internet firewall off for given IP addresses, regions or asset types.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::PutDisableFwSwitchRequest::new();
/// let reply = client.put_disable_fw_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutDisableFwSwitchRequest {
    /// IP address that belongs to the source. Example: `1.2.XX.XX`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// Items of the kind ipaddr to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["1.2.XX.XX","5.6.XX.XX"]`.
    pub ipaddr_list: Vec<String>,
    /// Items of the kind region to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["cn-hangzhou","cn-shanghai"]`.
    pub region_list: Vec<String>,
    /// Items of the kind resource type to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["EcsPublicIp","NatEip"]`.
    pub resource_type_list: Vec<String>,
}

impl PutDisableFwSwitchRequest {
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
    /// Sets `IpaddrList`.
    pub fn ipaddr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipaddr_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionList`.
    pub fn region_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceTypeList`.
    pub fn resource_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_type_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutDisableFwSwitchRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "IpaddrList" => ipaddr_list: query,
        "RegionList" => region_list: query,
        "ResourceTypeList" => resource_type_list: query,
    }
}

impl Operation for PutDisableFwSwitchRequest {
    type Response = PutDisableFwSwitchResponse;
    type Error = PutDisableFwSwitchError;
    const INFO: OperationInfo = super::operation("PutDisableFwSwitch");
    const ERRORS: &'static [PutDisableFwSwitchError] = &[
        PutDisableFwSwitchError::ErrorParamsNotEnough,
        PutDisableFwSwitchError::ErrorDBSelect,
        PutDisableFwSwitchError::ErrorInstanceStatusNotNormal,
        PutDisableFwSwitchError::ErrorRecordLog,
        PutDisableFwSwitchError::ErrorAuthentication,
    ];
}

/// Response to [`PutDisableFwSwitchRequest`].
pub type PutDisableFwSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutDisableFwSwitchRequest`] names.
///
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorInstanceStatusNotNormal`](super::DocumentedError::ErrorInstanceStatusNotNormal)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type PutDisableFwSwitchError = super::DocumentedError;
