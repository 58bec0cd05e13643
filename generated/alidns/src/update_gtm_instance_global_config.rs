// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGtmInstanceGlobalConfig`, from `alidns/UpdateGtmInstanceGlobalConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateGtmInstanceGlobalConfigRequest::new()
///     .instance_id("gtm-cn-cs02xyk4a**");
/// let reply = client.update_gtm_instance_global_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGtmInstanceGlobalConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of the GTM instance or paid DNS instance that is meant.
    /// Example: `gtm-cn-cs02xyk4a**`.
    pub instance_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `text`.
    pub instance_name: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Domain that users call and that GTM steers; needed when the instance is first set up.
    /// Example: `dns-example.top`.
    pub user_domain_name: Option<String>,
    /// How an answer is chosen among the addresses, such as all of them or by weight.
    /// Example: `RATIO`.
    pub lba_strategy: Option<String>,
    /// Contact groups of CloudMonitor that alerts go to. Example: `text`.
    pub alert_group: Option<String>,
    /// Whether the CNAME comes from the service or from a domain of the account.
    /// Example: `SYSTEM_ASSIGN`.
    pub cname_mode: Option<String>,
    /// Main domain of the CNAME, needed if the CNAME is custom. Example: `dns-example.top`.
    pub cname_custom_domain_name: Option<String>,
}

impl UpdateGtmInstanceGlobalConfigRequest {
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
    /// Sets `UserDomainName`.
    pub fn user_domain_name(mut self, value: impl Into<String>) -> Self {
        self.user_domain_name = Some(value.into());
        self
    }
    /// Sets `LbaStrategy`.
    pub fn lba_strategy(mut self, value: impl Into<String>) -> Self {
        self.lba_strategy = Some(value.into());
        self
    }
    /// Sets `AlertGroup`.
    pub fn alert_group(mut self, value: impl Into<String>) -> Self {
        self.alert_group = Some(value.into());
        self
    }
    /// Sets `CnameMode`.
    pub fn cname_mode(mut self, value: impl Into<String>) -> Self {
        self.cname_mode = Some(value.into());
        self
    }
    /// Sets `CnameCustomDomainName`.
    pub fn cname_custom_domain_name(mut self, value: impl Into<String>) -> Self {
        self.cname_custom_domain_name = Some(value.into());
        self
    }
}

request! {
    UpdateGtmInstanceGlobalConfigRequest {
        "Lang" => lang: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "Ttl" => ttl: query,
        "UserDomainName" => user_domain_name: query,
        "LbaStrategy" => lba_strategy: query,
        "AlertGroup" => alert_group: query,
        "CnameMode" => cname_mode: query,
        "CnameCustomDomainName" => cname_custom_domain_name: query,
    }
}

impl Operation for UpdateGtmInstanceGlobalConfigRequest {
    type Response = UpdateGtmInstanceGlobalConfigResponse;
    type Error = UpdateGtmInstanceGlobalConfigError;
    const INFO: OperationInfo = super::operation("UpdateGtmInstanceGlobalConfig")
        .required(&["InstanceId"]);
    const ERRORS: &'static [UpdateGtmInstanceGlobalConfigError] = &[
        UpdateGtmInstanceGlobalConfigError::GtmInstanceCnameModeDeny,
        UpdateGtmInstanceGlobalConfigError::DnsGtmInstanceCnameModeDeny,
    ];
}

/// Response to [`UpdateGtmInstanceGlobalConfigRequest`].
pub type UpdateGtmInstanceGlobalConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateGtmInstanceGlobalConfigRequest`] names.
///
/// - [`GtmInstanceCnameModeDeny`](super::DocumentedError::GtmInstanceCnameModeDeny)
/// - [`DnsGtmInstanceCnameModeDeny`](super::DocumentedError::DnsGtmInstanceCnameModeDeny)
pub type UpdateGtmInstanceGlobalConfigError = super::DocumentedError;
