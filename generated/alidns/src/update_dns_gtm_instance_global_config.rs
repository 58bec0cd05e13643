// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDnsGtmInstanceGlobalConfig`, from `alidns/UpdateDnsGtmInstanceGlobalConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AlertConfig};

/// Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDnsGtmInstanceGlobalConfigRequest::new()
///     .instance_id("gtm-cn-wwo3a3hbz**");
/// let reply = client.update_dns_gtm_instance_global_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDnsGtmInstanceGlobalConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-wwo3a3hbz**`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `test-1`.
    pub instance_name: Option<String>,
    /// How long resolvers may keep the answer in their cache. Range: 1 to 9999999. Example: `60`.
    pub ttl: Option<i32>,
    /// Whether the public CNAME comes from the service or from a domain of the account.
    /// Example: `CUSTOM`.
    pub public_cname_mode: Option<String>,
    /// Domain that users call and that GTM steers, on the internet. Example: `example.com`.
    pub public_user_domain_name: Option<String>,
    /// Main domain of the public CNAME, without the host part. Example: `www.example.com`.
    pub public_zone_name: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `["test1","test2"]`.
    pub alert_group: Option<String>,
    /// Whether the CNAME is for the internet. Example: `PUBLIC`.
    pub cname_type: Option<String>,
    /// Which events lead to alerts, and how the alerts are sent. Items: at most 100.
    pub alert_config: Vec<AlertConfig>,
    /// Host part of the public CNAME of the GTM instance. Example: `test.rr`.
    pub public_rr: Option<String>,
    /// Whether conflicts are overridden; otherwise the call fails and reports them. Example: `true`.
    pub force_update: Option<bool>,
}

impl UpdateDnsGtmInstanceGlobalConfigRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `PublicCnameMode`.
    pub fn public_cname_mode(mut self, value: impl Into<String>) -> Self {
        self.public_cname_mode = Some(value.into());
        self
    }
    /// Sets `PublicUserDomainName`.
    pub fn public_user_domain_name(mut self, value: impl Into<String>) -> Self {
        self.public_user_domain_name = Some(value.into());
        self
    }
    /// Sets `PublicZoneName`.
    pub fn public_zone_name(mut self, value: impl Into<String>) -> Self {
        self.public_zone_name = Some(value.into());
        self
    }
    /// Sets `AlertGroup`.
    pub fn alert_group(mut self, value: impl Into<String>) -> Self {
        self.alert_group = Some(value.into());
        self
    }
    /// Sets `CnameType`.
    pub fn cname_type(mut self, value: impl Into<String>) -> Self {
        self.cname_type = Some(value.into());
        self
    }
    /// Sets `AlertConfig`.
    pub fn alert_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<AlertConfig>>,
    ) -> Self {
        self.alert_config = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PublicRr`.
    pub fn public_rr(mut self, value: impl Into<String>) -> Self {
        self.public_rr = Some(value.into());
        self
    }
    /// Sets `ForceUpdate`.
    #[inline]
    pub fn force_update(mut self, value: bool) -> Self {
        self.force_update = Some(value);
        self
    }
}

request! {
    UpdateDnsGtmInstanceGlobalConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "Ttl" => ttl: query,
        "PublicCnameMode" => public_cname_mode: query,
        "PublicUserDomainName" => public_user_domain_name: query,
        "PublicZoneName" => public_zone_name: query,
        "AlertGroup" => alert_group: query,
        "CnameType" => cname_type: query,
        "AlertConfig" => alert_config: query,
        "PublicRr" => public_rr: query,
        "ForceUpdate" => force_update: query,
    }
}

impl Operation for UpdateDnsGtmInstanceGlobalConfigRequest {
    type Response = UpdateDnsGtmInstanceGlobalConfigResponse;
    type Error = UpdateDnsGtmInstanceGlobalConfigError;
    const INFO: OperationInfo = super::operation("UpdateDnsGtmInstanceGlobalConfig")
        .required(&["InstanceId"]);
    const ERRORS: &'static [UpdateDnsGtmInstanceGlobalConfigError] = &[
        UpdateDnsGtmInstanceGlobalConfigError::DnsGtmInstancePublicRrDuplicateOtherUserInstance,
        UpdateDnsGtmInstanceGlobalConfigError::GtmInstanceCnameModeDeny,
        UpdateDnsGtmInstanceGlobalConfigError::DnsGtmInstanceCnameModeDeny,
        UpdateDnsGtmInstanceGlobalConfigError::DnsGtmSystemBusyness,
    ];
}

/// Response to [`UpdateDnsGtmInstanceGlobalConfigRequest`].
pub type UpdateDnsGtmInstanceGlobalConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateDnsGtmInstanceGlobalConfigRequest`] names.
///
/// - [`DnsGtmInstancePublicRrDuplicateOtherUserInstance`](super::DocumentedError::DnsGtmInstancePublicRrDuplicateOtherUserInstance)
/// - [`GtmInstanceCnameModeDeny`](super::DocumentedError::GtmInstanceCnameModeDeny)
/// - [`DnsGtmInstanceCnameModeDeny`](super::DocumentedError::DnsGtmInstanceCnameModeDeny)
/// - [`DnsGtmSystemBusyness`](super::DocumentedError::DnsGtmSystemBusyness)
pub type UpdateDnsGtmInstanceGlobalConfigError = super::DocumentedError;
