// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudGtmInstanceConfig`, from `alidns/CreateCloudGtmInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Creates a domain configuration in a GTM instance: the name it answers for and how.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CreateCloudGtmInstanceConfigRequest::new();
/// let reply = client.create_cloud_gtm_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudGtmInstanceConfigRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-jmp3qnw**03`.
    pub instance_id: Option<String>,
    /// Whether the zone comes from the service or from the account. Example: `custom`.
    pub schedule_zone_mode: Option<String>,
    /// Zone, hosted in the account, that holds the name that GTM answers for. Example: `example.com`.
    pub schedule_zone_name: Option<String>,
    /// Host part of the name that GTM answers for. Example: `www`.
    pub schedule_hostname: Option<String>,
    /// Record type that GTM answers with. Example: `A`.
    pub schedule_rr_type: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `30`.
    pub ttl: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// How the item is billed. Example: `postpay`.
    pub charge_type: Option<String>,
}

impl CreateCloudGtmInstanceConfigRequest {
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
    /// Sets `ScheduleZoneMode`.
    pub fn schedule_zone_mode(mut self, value: impl Into<String>) -> Self {
        self.schedule_zone_mode = Some(value.into());
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
    /// Sets `ScheduleRrType`.
    pub fn schedule_rr_type(mut self, value: impl Into<String>) -> Self {
        self.schedule_rr_type = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
}

request! {
    CreateCloudGtmInstanceConfigRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "InstanceId" => instance_id: query,
        "ScheduleZoneMode" => schedule_zone_mode: query,
        "ScheduleZoneName" => schedule_zone_name: query,
        "ScheduleHostname" => schedule_hostname: query,
        "ScheduleRrType" => schedule_rr_type: query,
        "Ttl" => ttl: query,
        "Remark" => remark: query,
        "EnableStatus" => enable_status: query,
        "ChargeType" => charge_type: query,
    }
}

impl Operation for CreateCloudGtmInstanceConfigRequest {
    type Response = CreateCloudGtmInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudGtmInstanceConfig")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateCloudGtmInstanceConfigRequest`].
#[non_exhaustive]
pub struct CreateCloudGtmInstanceConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of a domain configuration; one name can have separate ones for A and AAAA records.
    /// Example: `config-000**1`.
    pub config_id: Option<bool>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-xxxxx`.
    pub instance_id: Option<String>,
}

response! {
    CreateCloudGtmInstanceConfigResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ConfigId" => config_id: value,
        "InstanceId" => instance_id: value,
    }
}
