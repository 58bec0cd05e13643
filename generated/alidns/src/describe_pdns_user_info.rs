// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePdnsUserInfo`, from `alidns/DescribePdnsUserInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows what the account uses of Public DNS: service type, state and switches.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribePdnsUserInfoRequest::new();
/// let reply = client.describe_pdns_user_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePdnsUserInfoRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribePdnsUserInfoRequest {
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
    DescribePdnsUserInfoRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribePdnsUserInfoRequest {
    type Response = DescribePdnsUserInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePdnsUserInfo").read_only();
}

/// Response to [`DescribePdnsUserInfoRequest`].
#[non_exhaustive]
pub struct DescribePdnsUserInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FD552816-FCC8-4832-B4A2-2DA0C2BA1688`.
    pub request_id: Option<String>,
    /// What is known about the public DNS account.
    pub user_info: Option<UserInfo>,
}

response! {
    DescribePdnsUserInfoResponse {
        "RequestId" => request_id: value,
        "UserInfo" => user_info: value,
    }
}

/// What is known about the public DNS account.
#[non_exhaustive]
pub struct UserInfo {
    /// ID under which the account uses public DNS. Example: `1***1`.
    pub pdns_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `AVAILABLE`.
    pub state: Option<String>,
    /// Which kind of service it is or is to be. Example: `normal`.
    pub service_type: Option<String>,
    /// Services of public DNS that are off.
    pub stopped_service: Option<String>,
    /// Services of public DNS that are on, separated by commas. Example: `HTTP,HTTPS`.
    pub available_service: Option<String>,
    /// Whether statistics on public DNS are kept. Example: `CLOSED`.
    pub statistic_switch_status: Option<String>,
    /// Secret that goes with the key or account; keep it safe. Example: `1c09*******`.
    pub secret_key: Option<String>,
    /// Ways of protecting access that are on. Example: `SECURE`.
    pub available_access_security_type: Option<String>,
}

response! {
    UserInfo {
        "PdnsId" => pdns_id: value,
        "State" => state: value,
        "ServiceType" => service_type: value,
        "StoppedService" => stopped_service: value,
        "AvailableService" => available_service: value,
        "StatisticSwitchStatus" => statistic_switch_status: value,
        "SecretKey" => secret_key: value,
        "AvailableAccessSecurityType" => available_access_security_type: value,
    }
}
