// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutEnableFwSwitch`, from `cloudfw/PutEnableFwSwitch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Switches the Internet firewall on for given IP addresses, regions or asset types; lists those
/// that failed.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::PutEnableFwSwitchRequest::new();
/// let reply = client.put_enable_fw_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutEnableFwSwitchRequest {
    /// IP address that belongs to the source. Example: `1.2.X.X`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Items of the kind ipaddr to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["1.2.X.X","5.6.X.X"]`.
    pub ipaddr_list: Vec<String>,
    /// Items of the kind region to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["cn-hangzhou","cn-shanghai"]`.
    pub region_list: Vec<String>,
    /// Items of the kind resource type to work on or to narrow the list down to.
    /// Items: at most 200. Example: `["EcsPublicIp","NatEip"]`.
    pub resource_type_list: Vec<String>,
}

impl PutEnableFwSwitchRequest {
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
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
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
    PutEnableFwSwitchRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "IpaddrList" => ipaddr_list: query,
        "RegionList" => region_list: query,
        "ResourceTypeList" => resource_type_list: query,
    }
}

impl Operation for PutEnableFwSwitchRequest {
    type Response = PutEnableFwSwitchResponse;
    type Error = PutEnableFwSwitchError;
    const INFO: OperationInfo = super::operation("PutEnableFwSwitch");
    const ERRORS: &'static [PutEnableFwSwitchError] = &[
        PutEnableFwSwitchError::ErrorInstanceOpenIpNumExceed,
        PutEnableFwSwitchError::ErrorInstanceStatusNotNormal,
        PutEnableFwSwitchError::ErrorParamsNotEnough,
        PutEnableFwSwitchError::ErrorDBTxError,
        PutEnableFwSwitchError::ErrorAuthentication,
    ];
}

/// Response to [`PutEnableFwSwitchRequest`].
#[non_exhaustive]
pub struct PutEnableFwSwitchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B2841452-CB8D-4F7D-B247-38E1CF7334F8`.
    pub request_id: Option<String>,
    /// Items of the kind abnormal resource status that were found or are concerned.
    pub abnormal_resource_status_list: Vec<AbnormalResourceStatusList>,
}

response! {
    PutEnableFwSwitchResponse {
        "RequestId" => request_id: value,
        "AbnormalResourceStatusList" => abnormal_resource_status_list: list(""),
    }
}

/// Items of the kind abnormal resource status that were found or are concerned.
#[non_exhaustive]
pub struct AbnormalResourceStatusList {
    /// Resource that the call or the item is about. Example: `203.0.113.0`.
    pub resource: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ip_not_sync`.
    pub status: Option<String>,
    /// Text for people that explains the result. Example: `text`.
    pub msg: Option<String>,
}

response! {
    AbnormalResourceStatusList {
        "Resource" => resource: value,
        "Status" => status: value,
        "Msg" => msg: value,
    }
}

/// Errors that the documentation of [`PutEnableFwSwitchRequest`] names.
///
/// - [`ErrorInstanceOpenIpNumExceed`](super::DocumentedError::ErrorInstanceOpenIpNumExceed)
/// - [`ErrorInstanceStatusNotNormal`](super::DocumentedError::ErrorInstanceStatusNotNormal)
/// - [`ErrorParamsNotEnough`](super::DocumentedError::ErrorParamsNotEnough)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type PutEnableFwSwitchError = super::DocumentedError;
