// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCloudGtmInstanceConfigBasic`, from `alidns/UpdateCloudGtmInstanceConfigBasic.md`.

use alicloud_runtime::codegen::*;

/// Changes the name that a domain configuration answers for, or its TTL.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateCloudGtmInstanceConfigBasicRequest::new();
/// let reply = client.update_cloud_gtm_instance_config_basic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigBasicRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `Config-000****`.
    pub config_id: Option<String>,
    /// Zone, hosted in the account, that holds the name that GTM answers for. Example: `example.com`.
    pub schedule_zone_name: Option<String>,
    /// Host part of the name that GTM answers for. Example: `www`.
    pub schedule_hostname: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
}

impl UpdateCloudGtmInstanceConfigBasicRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    pub fn config_id(mut self, value: impl Into<String>) -> Self {
        self.config_id = Some(value.into());
        self
    }
    /// Sets `ScheduleZoneName`.
    pub fn schedule_zone_name(mut self, value: impl Into<String>) -> Self {
        self.schedule_zone_name = Some(value.into());
        self
    }
    /// Sets `ScheduleHostname`.
    pub fn schedule_hostname(mut self, value: impl Into<String>) -> Self {
        self.schedule_hostname = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
}

request! {
    UpdateCloudGtmInstanceConfigBasicRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ConfigId" => config_id: query,
        "ScheduleZoneName" => schedule_zone_name: query,
        "ScheduleHostname" => schedule_hostname: query,
        "Ttl" => ttl: query,
    }
}

impl Operation for UpdateCloudGtmInstanceConfigBasicRequest {
    type Response = UpdateCloudGtmInstanceConfigBasicResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCloudGtmInstanceConfigBasic")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateCloudGtmInstanceConfigBasicRequest`].
#[non_exhaustive]
pub struct UpdateCloudGtmInstanceConfigBasicResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateCloudGtmInstanceConfigBasicResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
