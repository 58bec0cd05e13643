// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudGtmAddress`, from `alidns/CreateCloudGtmAddress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmAddressHealthTask};

/// Creates an address that GTM pools can hand out, with its health checks.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::CreateCloudGtmAddressRequest::new()
///     .name("Address-1")
///     .type_("IPv4")
///     .address("223.5.XX.XX")
///     .enable_status("enable")
///     .available_mode("auto")
///     .health_judgement("p50_ok");
/// let reply = client.create_cloud_gtm_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudGtmAddressRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// **Required.** Label of the address that people recognize it by. Example: `Address-1`.
    pub name: Option<String>,
    /// **Required.** Whether the address is an IPv4 address, an IPv6 address or a domain name.
    /// Example: `IPv4`.
    pub type_: Option<String>,
    /// **Required.** IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Where the address is, such as its region and carrier. Example: `text`.
    pub attribute_info: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// **Required.** Whether the address, pool, record or configuration is switched on; when off, no
    /// answer uses it. Example: `enable`.
    pub enable_status: Option<String>,
    /// **Required.** Whether health checks decide that the address is up, or somebody by hand.
    /// Example: `auto`.
    pub available_mode: Option<String>,
    /// Whether the address is declared up or down by hand; only in manual mode. Example: `available`.
    pub manual_available_status: Option<String>,
    /// **Required.** What share of checks or addresses has to be well for the item to count as healthy.
    /// Example: `p50_ok`.
    pub health_judgement: Option<String>,
    /// Health checks of the address, each made from a template.
    pub health_tasks: Vec<CloudGtmAddressHealthTask>,
}

impl CreateCloudGtmAddressRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Address`, which is required.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `AttributeInfo`.
    pub fn attribute_info(mut self, value: impl Into<String>) -> Self {
        self.attribute_info = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `EnableStatus`, which is required.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
    /// Sets `AvailableMode`, which is required.
    pub fn available_mode(mut self, value: impl Into<String>) -> Self {
        self.available_mode = Some(value.into());
        self
    }
    /// Sets `ManualAvailableStatus`.
    pub fn manual_available_status(mut self, value: impl Into<String>) -> Self {
        self.manual_available_status = Some(value.into());
        self
    }
    /// Sets `HealthJudgement`, which is required.
    pub fn health_judgement(mut self, value: impl Into<String>) -> Self {
        self.health_judgement = Some(value.into());
        self
    }
    /// Sets `HealthTasks`.
    pub fn health_tasks(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudGtmAddressHealthTask>>,
    ) -> Self {
        self.health_tasks = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCloudGtmAddressRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Type" => type_: query,
        "Address" => address: query,
        "AttributeInfo" => attribute_info: query,
        "Remark" => remark: query,
        "EnableStatus" => enable_status: query,
        "AvailableMode" => available_mode: query,
        "ManualAvailableStatus" => manual_available_status: query,
        "HealthJudgement" => health_judgement: query,
        "HealthTasks" => health_tasks: query_json,
    }
}

impl Operation for CreateCloudGtmAddressRequest {
    type Response = CreateCloudGtmAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudGtmAddress")
        .required(
            &[
                "Name",
                "Type",
                "Address",
                "EnableStatus",
                "AvailableMode",
                "HealthJudgement",
            ],
        )
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateCloudGtmAddressRequest`].
#[non_exhaustive]
pub struct CreateCloudGtmAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46973D4C-E3E4-4ABA-9190-9A9DE406C7E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-8951821811436****`.
    pub address_id: Option<String>,
}

response! {
    CreateCloudGtmAddressResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AddressId" => address_id: value,
    }
}
